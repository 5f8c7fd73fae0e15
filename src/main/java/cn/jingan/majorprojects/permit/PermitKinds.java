package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.shared.Seed;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The kinds of permit, in the order in which a project needs them. */
@Component
public class PermitKinds {
    private final List<PermitKind> all =
            Seed.rows("permit-kinds").stream().map(PermitKinds::kind).toList();

    /** All of them. */
    public List<PermitKind> all() {
        return all;
    }

    /** The kind of that key. */
    public Optional<PermitKind> find(@Nullable String key) {
        return all.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Its name in the reader's language; the key where the kind is no longer in the list. */
    public String name(String key) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return find(key).map(kind -> kind.name(english)).orElse(key);
    }

    /** The kinds that are the paper called so, or one of those it names with 或. */
    Stream<PermitKind> provenBy(String paper) {
        List<String> names = List.of(paper.split("或"));
        return all.stream().filter(kind -> kind.evidence().stream().anyMatch(names::contains));
    }

    private static PermitKind kind(NamedCsvRecord row) {
        String times = row.getField("extensions");
        String settledBy = row.getField("settled_by");
        return new PermitKind(
                row.getField("key"),
                row.getField("name"),
                row.getField("name_en"),
                Term.of(row.getField("valid")),
                times.isEmpty() ? null : Integer.valueOf(times),
                Term.of(row.getField("extension")),
                settledBy.isEmpty() ? null : settledBy,
                Boolean.parseBoolean(row.getField("by_start")),
                List.of(row.getField("evidence").split(";")),
                row.getField("basis"));
    }
}
