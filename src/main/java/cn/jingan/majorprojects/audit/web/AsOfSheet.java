package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Then;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How things stood as a table: the differences where two days are compared, otherwise the projects or one's things. */
@Component
class AsOfSheet {
    private final Words words;

    AsOfSheet(Words words) {
        this.words = words;
    }

    Sheet of(Then then, Locale locale) {
        if (then.to() != null) {
            return Sheet.of(
                    "differences",
                    List.of("chain", "label", "field", "before", "after"),
                    then.differences(),
                    each -> cells(
                            each.project(),
                            each.label(),
                            words.field(each.field(), locale),
                            words.value(each.field(), each.before(), locale),
                            words.value(each.field(), each.after(), locale)));
        }
        return then.values().isEmpty() ? projects(then, locale) : things(then, locale);
    }

    private Sheet projects(Then then, Locale locale) {
        return Sheet.of(
                "as-of",
                List.of("date", "chain", "label", "stage", "runState", "lead", "responsible", "versions"),
                then.projects(),
                each -> cells(
                        then.on().toString(),
                        each.code(),
                        each.name(),
                        words.value("stage", each.stage(), locale),
                        words.value("runState", each.runState(), locale),
                        each.leadDepartment(),
                        each.responsible().stream()
                                .map(who -> who.post() + " " + who.person())
                                .collect(Collectors.joining("；")),
                        String.join("；", each.versions())));
    }

    private Sheet things(Then then, Locale locale) {
        return Sheet.of(
                "as-of",
                List.of("date", "subjectType", "label", "field", "value"),
                then.values(),
                each -> cells(
                        then.on().toString(),
                        each.subject().type(),
                        each.label(),
                        words.field(each.field(), locale),
                        words.value(each.field(), each.value(), locale)));
    }

    private static List<@Nullable String> cells(@Nullable String... cells) {
        return Arrays.asList(cells);
    }
}
