package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.testing.Chromium;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads English reads its marks; names and what people wrote stay as they are. */
@InChromium
class EnglishMarksTest {
    /** A Chinese mark right after or right before an English word. */
    private static final Pattern FOREIGN = Pattern.compile("[A-Za-z] ?[：（）、，；]|[：（）、，；] ?[a-z]{2}");

    /** Counts beside the first entry and the bell, where none stand. */
    private static final String COUNTED =
            """
            () => ['.nav a:first-child', '.bell'].map(place => document.querySelector(place))
                .filter(place => place.querySelector('b') === null)
                .forEach(place => place.insertAdjacentHTML('beforeend', '<b>99</b>'))""";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @ParameterizedTest
    @CsvSource({
        "fgw.planning, /projects?zone=NONE",
        "fgw.planning, /projects/ZD-038/process",
        "fgw.planning, /projects/ZD-038/replay",
        "fgw.planning, /gate-requirements",
        "fgw.planning, /milestone-templates",
        "fgw.planning, /decision-tables/sign-off-matrix",
        "sjj.auditor, /history",
        "sjj.auditor, /history/findings",
        "sjj.auditor, /projects/ZD-038/history"
    })
    void stand_in_english_sentences(String person, String path) {
        try (Desk reader = Desk.of(Chromium.english(), port, person)) {
            reader.open("/language?lang=en&back=" + path);
            assertThat(reader.page().locator("main").count()).isEqualTo(1);
            String said = reader.page().title() + "\n" + reader.text("main") + "\n"
                    + String.join("\n", reader.page().locator("svg title").allTextContents());
            assertThat(said.lines().filter(line -> FOREIGN.matcher(line).find()))
                    .isEmpty();
        }
    }

    @Test
    void a_gate_is_called_in_english_where_it_waits() {
        String code = registry.road();
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        try (Desk director = Desk.of(Chromium.english(), port, "fgw.director")) {
            director.open("/language?lang=en&back=/");
            assertThat(director.texts("a.ask")).anyMatch(ask -> ask.startsWith("Decide G1 Admission, round 1"));
            director.open("/projects/" + code);
            assertThat(director.text(".state")).contains("Decide G1 Admission, round 1");
        }
    }

    /** With what waits and what is new beside their words the head is as long as it gets. */
    @ParameterizedTest
    @CsvSource({"fgw.director, /?sort=NEWEST", "fgw.planning, /projects", "jgw.office, /", "sjj.auditor, /history"})
    void the_head_fits_the_window(String person, String path) {
        try (Desk reader = Desk.of(Chromium.english(), port, person)) {
            reader.open("/language?lang=en&back=" + path);
            reader.page().evaluate(COUNTED);
            reader.look("english-" + person).window().requireNoSidewaysScrolling();
            BoundingBox out = reader.page().locator(".who form button").boundingBox();
            assertThat(out.x + out.width).isLessThanOrEqualTo(1280);
        }
    }

    @Test
    void a_limit_of_a_day_is_said_in_hours() {
        try (Desk auditor = Desk.of(Chromium.english(), port, "sjj.auditor")) {
            auditor.open("/language?lang=en&back=/history/findings");
            assertThat(auditor.texts("td.num"))
                    .contains("24 hours", "60 seconds")
                    .noneMatch(text -> text.contains("86"));
        }
    }
}
