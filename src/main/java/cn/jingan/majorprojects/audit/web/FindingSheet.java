package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Findings;
import cn.jingan.majorprojects.audit.standing.Found;
import cn.jingan.majorprojects.audit.standing.StandingCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the standing tests found as a table: a working paper with the basis of each test. */
final class FindingSheet {
    private static final List<String> COLUMNS =
            List.of("test", "basis", "limit", "chain", "seq", "before", "label", "recorded", "measured", "id");

    private FindingSheet() {}

    static Sheet of(Findings.Result result, Locale locale) {
        Map<String, StandingCheck> tests =
                result.tests().stream().collect(Collectors.toMap(StandingCheck::code, Function.identity()));
        return Sheet.of(
                "findings",
                COLUMNS,
                result.found(),
                found -> cells(found, Objects.requireNonNull(tests.get(found.test())), locale));
    }

    private static List<@Nullable String> cells(Found found, StandingCheck test, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return Arrays.asList(
                chinese ? test.name() : test.nameEn(),
                test.basis(),
                String.valueOf(test.limit()),
                found.project(),
                String.valueOf(found.seq()),
                text(found.before()),
                found.label(),
                Timeline.moment(found.recorded()),
                text(found.measured()),
                found.entry());
    }

    private static @Nullable String text(@Nullable Long number) {
        return number == null ? null : number.toString();
    }
}
