package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.shared.Seed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The types of material, in the order in which a project comes to them. */
@Component
public class MaterialTypes {
    private final List<MaterialType> all = Seed.rows("document-types").stream()
            .map(row -> new MaterialType(
                    row.getField("key"),
                    row.getField("name"),
                    row.getField("name_en"),
                    row.getField("stage"),
                    Boolean.parseBoolean(row.getField("numbered")),
                    row.getField("basis")))
            .toList();

    /** All of them. */
    public List<MaterialType> all() {
        return all;
    }

    /** The type of that key. */
    public Optional<MaterialType> find(@Nullable String key) {
        return all.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** Its name in the reader's language; the key where the type is no longer in the list. */
    public String name(String key) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return find(key).map(type -> english ? type.nameEn() : type.name()).orElse(key);
    }

    /** Its name as the history tells it, in Chinese. */
    String chinese(String key) {
        return find(key).map(MaterialType::name).orElse(key);
    }
}
