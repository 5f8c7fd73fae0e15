package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.testing.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists, on a desk and under a finger. */
@InChromium
class ListScreensTest {
    private static final int FINGER = 44;

    /** Whether the middle and the lower edge of a row belong to the same link. */
    private static final String ONE_LINK =
            """
            row => {
              row.scrollIntoView({block: 'center'});
              const box = row.getBoundingClientRect();
              const links = [0.1, 0.5, 0.9].map(part =>
                  document.elementFromPoint(box.left + box.width * 0.8, box.top + box.height * part)?.closest('a'));
              return links[0] !== null && links.every(link => link === links[0]);
            }""";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Test
    void the_less_used_filters_wait_behind_the_others() {
        try (Desk officer = Desk.of(Chromium.desktop(), port, "jyj.officer")) {
            officer.open("/projects").look("list");
            Locator runState = officer.page().locator("#runState");
            assertThat(officer.page().locator("form.bar > div select").count()).isEqualTo(4);
            assertThat(runState.isVisible()).isFalse();
            officer.page().click("form.bar summary");
            runState.selectOption("PROPOSED");
            officer.page().click("form.bar button");
            officer.page().waitForURL("**runState=PROPOSED**");
            assertThat(runState.isVisible()).as("a filter that is set is seen").isTrue();
            officer.look("list-narrowed");
            officer.window().requireAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jyj.officer, /projects?light=GREY, #light, GREY",
        "jyj.officer, /?stage=RESERVE, #stage, RESERVE",
        "sjj.auditor, /history?post=OFFICER, #history-post, OFFICER"
    })
    void on_a_phone_a_criterion_that_is_set_is_seen(String who, String path, String field, String value) {
        try (Desk reader = Desk.of(Chromium.phone(), port, who)) {
            Locator criterion = reader.open(path).look("phone-narrowed").page().locator(field);
            assertThat(criterion.isVisible()).isTrue();
            assertThat(criterion.inputValue()).isEqualTo(value);
            reader.open(path.substring(0, path.indexOf('?')));
            assertThat(criterion.isVisible()).isFalse();
        }
    }

    @Test
    void an_inbox_shows_how_each_project_stands() {
        try (Desk officer = Desk.of(Chromium.desktop(), port, "jyj.officer")) {
            assertThat(officer.texts("table.work tbody .lt")).isNotEmpty().allMatch(light -> light.matches("[红黄绿灰]"));
            assertThat(officer.text("#panel .light")).matches("[红黄绿灰]");
            officer.page().locator("a.ask").nth(1).focus();
            officer.page()
                    .waitForResponse(
                            "**/work-items/*",
                            () -> officer.page().locator("a.ask").nth(2).focus());
            assertThat(officer.text("#panel .light")).matches("[红黄绿灰]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects"})
    void a_row_is_one_target_for_a_finger(String path) {
        try (Desk officer = Desk.of(Chromium.phone(), port, "jyj.officer")) {
            officer.open(path);
            List<Locator> rows = officer.page().locator(".rowlink tbody tr").all();
            assertThat(rows).isNotEmpty().allSatisfy(row -> {
                assertThat(row.boundingBox().height).isGreaterThanOrEqualTo(FINGER);
                assertThat(row.evaluate(ONE_LINK)).isEqualTo(true);
            });
            officer.window().requireNoSidewaysScrolling();
        }
    }

    @ParameterizedTest
    @CsvSource({"/departments, 起日", "/posts, 可见项目"})
    void on_a_phone_every_value_says_what_it_is(String path, String label) {
        try (Desk administrator = Desk.of(Chromium.phone(), port, "admin.system")) {
            administrator.open(path).look("phone" + path.replace('/', '-'));
            Locator bare = administrator.page().locator("tbody td:not([data-l]):not(.deeds):visible");
            assertThat(bare.allInnerTexts()).allMatch(String::isBlank);
            assertThat(administrator
                            .page()
                            .locator("td[data-l='%s']".formatted(label))
                            .count())
                    .isPositive();
        }
    }

    @Test
    void on_a_phone_every_step_of_a_process_says_what_is_when() {
        try (Desk officer = Desk.of(Chromium.phone(), port, "jyj.officer")) {
            officer.open("/projects/ZD-038/process").look("phone-process");
            assertThat(officer.page()
                            .locator("[aria-labelledby=h-steps] tbody td[data-l='到达']")
                            .count())
                    .isPositive();
            assertThat(officer.page()
                            .locator("[aria-labelledby=h-steps] tbody td:not(:first-child):not([data-l])")
                            .count())
                    .isZero();
        }
    }

    @Test
    void on_a_phone_a_task_is_put_back_and_taken_on_its_own_page() {
        try (Desk officer = Desk.of(Chromium.phone(), port, "jyj.officer")) {
            String task = officer.open("/").page().locator("a.ask").first().getAttribute("href");
            officer.open(task);
            assertThat(buttons(officer)).contains("退还部门").doesNotContain("签收");
            officer.look("phone-task-mine").page().click("main button:text-is('退还部门')");
            assertThat(officer.text("p.note[role=status]")).contains("已退还部门");
            officer.open("/?box=department").look("phone-put-back");
            officer.page().click("a.ask[href='" + task + "']");
            assertThat(buttons(officer)).contains("签收").doesNotContain("退还部门");
            officer.look("phone-task-free").window().requireNoSidewaysScrolling();
            officer.page().click("main button:text-is('签收')");
            assertThat(officer.text("p.note[role=status]")).contains("已签收");
            assertThat(officer.page().locator("a.ask[href='" + task + "']").count())
                    .isPositive();
        }
    }

    private static List<String> buttons(Desk desk) {
        return desk.texts("[aria-labelledby=h-routing] button");
    }

    @Test
    void the_number_of_a_round_leads_to_it() {
        String code = registry.road();
        cast.completeStage(code);
        cast.submit(code);
        try (Desk officer = Desk.of(Chromium.desktop(), port, "jgw.officer")) {
            officer.open("/projects/" + code + "/gates");
            officer.page().click("table.rounds a:text-is('第 1 轮')");
            assertThat(officer.page().url()).endsWith("#round-1");
            assertThat(officer.text("tr:target")).contains("第 1 轮");
        }
    }

    @Test
    void a_process_tells_what_came_of_each_step_and_who_has_the_present_one() {
        String code = registry.road();
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        List<String> again = List.of(cast.gate(code).opinionsOf(1).get(0).seat());
        cast.decide(code, new DecisionGiven(Verdict.RETURN_DEPARTMENTS, "请再核。", again, List.of()));
        cast.allAgree(code);
        String decider = cast.decider(cast.gate(code)).display();
        try (Desk officer = Desk.of(Chromium.desktop(), port, "jgw.officer")) {
            officer.open("/projects/" + code + "/process?node=decide#visits").look("process-results");
            assertThat(officer.texts("#visits td[data-l='结果']")).containsExactly("退回部门", "—");
            assertThat(officer.texts("#visits tbody td:first-child"))
                    .last()
                    .asString()
                    .contains("第 2 轮");
            assertThat(officer.texts("#visits td[data-l='经办']")).last().isEqualTo(decider);
            assertThat(officer.texts("[aria-labelledby=h-steps] td[data-l='结果']"))
                    .contains("签发", "同意", "退回部门");
            assertThat(String.join(
                            "",
                            officer.page()
                                    .locator("svg.bp [data-node=decide] text")
                                    .allTextContents()))
                    .contains("①", "②");
            assertThat(officer.text("section.replay")).contains("轮次");
            officer.window().requireAccessible();
            officer.open("/projects/" + code + "/replay");
            assertThat(officer.text("section.replay")).contains("轮次");
        }
    }

    @Test
    void watching_and_copying_stand_beside_the_name() {
        try (Desk officer = Desk.of(Chromium.desktop(), port, "jyj.officer")) {
            officer.open("/projects/ZD-038");
            BoundingBox name = officer.page().locator("h1").boundingBox();
            BoundingBox deeds = officer.page().locator(".btns:has-text('抄送')").boundingBox();
            assertThat(deeds.y).isLessThan(name.y + name.height);
            assertThat(name.y).isLessThan(deeds.y + deeds.height);
        }
    }
}
