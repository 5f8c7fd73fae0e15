package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.shared.Seed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sources money may come from. */
@Component
public class FundingSources {
    private final List<FundingSource> all = Seed.rows("funding-sources").stream()
            .map(row -> new FundingSource(
                    row.getField("key"), row.getField("name"), row.getField("name_en"), row.getField("basis")))
            .toList();

    /** All of them. */
    public List<FundingSource> all() {
        return all;
    }

    /** Whether there is one of that key. */
    boolean known(@Nullable String key) {
        return find(key).isPresent();
    }

    /** Its name as the history tells it, whoever acts in whatever language; the key where it is no longer in the list. */
    String told(String key) {
        return find(key).map(FundingSource::name).orElse(key);
    }

    /** Its name in the reader's language; the key where it is no longer in the list. */
    public String name(String key) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return find(key)
                .map(source -> english ? source.nameEn() : source.name())
                .orElse(key);
    }

    private Optional<FundingSource> find(@Nullable String key) {
        return all.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}
