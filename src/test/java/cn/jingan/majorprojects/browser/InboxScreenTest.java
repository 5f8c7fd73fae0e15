package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.RoadMapService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.worklist.WorklistService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the inbox marks, what it is narrowed to and what of that is kept, for officers whom no other test signs in. */
@InChromium
class InboxScreenTest {
    private static final String LEAD = "tzb";
    private static final String SECOND = "TZB-SECOND";
    private static final String NEW = "table.work tr:has(.tag.new)";

    @LocalServerPort
    private int port;

    @Autowired
    private Registry registry;

    @Autowired
    private RoadMapService roadMaps;

    @Autowired
    private WorklistService worklist;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Test
    void what_came_since_the_last_sign_in_is_marked_as_new() {
        registry.road("xcb");
        try (Desk first = Desk.of(Chromium.desktop(), port, "xcb.officer")) {
            assertThat(first.texts("table.work tbody tr")).isNotEmpty();
            assertThat(first.texts(NEW)).as("nobody knows since when").isEmpty();
        }
        String later = registry.road("xcb");
        try (Desk again = Desk.of(Chromium.desktop(), port, "xcb.officer")) {
            List<String> marked = again.look("inbox-new").texts(NEW);
            assertThat(marked).isNotEmpty().allSatisfy(row -> assertThat(row).contains(later));
            assertThat(again.text(".sum")).contains(marked.size() + " 件为上次登录后新到");
            again.window().requireAccessible();
        }
        try (Desk third = Desk.of(Chromium.desktop(), port, "xcb.officer")) {
            assertThat(third.texts(NEW)).isEmpty();
            assertThat(third.text(".sum")).doesNotContain("新到");
        }
    }

    @Test
    void is_narrowed_to_projects_of_one_light_and_kept_as_a_view() {
        String late = registry.road("daj");
        registry.road("daj");
        roadMaps.plan(cast.project(late).id(), Map.of(cast.roadMap(late).get(0).id(), LocalDate.of(2026, 1, 5)));
        try (Desk officer = Desk.of(Chromium.desktop(), port, "daj.officer")) {
            assertThat(officer.page().locator("#kind").isVisible())
                    .as("at most five criteria stand before the others")
                    .isFalse();
            officer.page().selectOption("#light", "RED");
            officer.page().click("form.bar button");
            officer.page().waitForURL("**light=RED**");
            assertOnly(officer, late);
            officer.page().click("text=把当前筛选存为视图");
            officer.press();
            assertThat(officer.text(".field.bad .err")).isNotBlank();
            assertThat(officer.value("light")).isEqualTo("RED");
            officer.look("views-refused").write("name", "我的红灯项目").press();
            assertOnly(officer, late);
            assertThat(officer.look("inbox-view").text(".boxes a[aria-current]"))
                    .isEqualTo("我的红灯项目\n1");
            officer.window().requireAccessible();
            officer.page().click("text=管理常用视图");
            officer.look("views").window().requireAccessible();
            officer.page().click("main button:has-text('删除')");
            assertThat(officer.text("main")).contains("还没有常用视图");
        }
    }

    @Test
    void several_tasks_are_put_back_taken_and_passed_on_at_once() {
        List<String> roads = roads();
        Actor colleague = rows.holder(SECOND, "OFFICER", LEAD);
        try (Desk officer = Desk.of(Chromium.desktop(), port, LEAD + ".officer")) {
            officer.page().waitForSelector(button("批量退还") + ":disabled");
            assertThat(officer.look("inbox-several-none").text(".bulk")).contains("未选择");
            roads.forEach(road -> officer.page().check(row(road)));
            assertThat(officer.look("inbox-several").text(".bulk")).contains("已选 3 件");
            officer.window().requireAccessible().requireNoSidewaysScrolling();
            officer.page().click(button("批量退还"));
            assertThat(officer.text("p.note")).isEqualTo("已退还 3 件，在部门待办里。");
            officer.page().goBack();
            assertThat(officer.page().locator("input[name=items]:checked").count())
                    .as("the rows are others now")
                    .isZero();

            officer.open("/?box=department&q=示例道路");
            roads.forEach(road -> officer.page().check(row(road)));
            officer.page().click(button("批量签收"));
            assertThat(officer.text("p.note")).isEqualTo("已签收 3 件，在你的待办里。");
            assertThat(officer.page().inputValue("#q")).as("the same filter").isEqualTo("示例道路");
            assertThat(officer.open("/").text("table.work")).contains(roads);

            officer.open("/?q=示例道路");
            officer.page().check(row(roads.get(0)));
            officer.page().check(row(roads.get(1)));
            officer.page().click(button("批量填报预测"));
            officer.page().waitForURL("**/me/schedule?only=**");
            assertThat(officer.look("grid-only").texts("table.dates tr.g"))
                    .hasSize(2)
                    .noneMatch(project -> project.contains(roads.get(2)));
            assertThat(officer.text(".note")).contains("只列出所选的 2 个项目");

            officer.open("/");
            officer.page().check(row(roads.get(0)));
            officer.page().click(button("批量转办"));
            officer.page().waitForURL("**/transfer**");
            officer.page().goBack();
            roads.forEach(road -> officer.page().check(row(road)));
            officer.page().click(button("批量转办"));
            officer.page().waitForURL("**/transfer**");
            officer.look("several").press();
            assertThat(officer.texts(".field.bad .err")).isNotEmpty();
            officer.page().uncheck("label:has-text('" + roads.get(2) + "') input");
            officer.choose("to", colleague.personId()).press();
            assertThat(officer.page().isChecked("label:has-text('" + roads.get(2) + "') input"))
                    .as("what was ticked is kept")
                    .isFalse();
            officer.look("several-refused").window().requireAccessible();
            officer.write("reason", "出差。").send();
            assertThat(officer.text("p.note")).isEqualTo("已转办 2 件。");
            assertThat(officer.text("table.work")).contains(roads.get(2)).doesNotContain(roads.get(0), roads.get(1));
        } finally {
            rows.leaves(SECOND);
        }
    }

    @Test
    void one_that_a_colleague_took_meanwhile_is_named_and_the_others_stay_ticked() {
        List<String> roads = roads();
        Actor colleague = rows.holder(SECOND, "OFFICER", LEAD);
        Actor own = cast.actor(LEAD + ".officer");
        roads.forEach(road -> worklist.release(own, task(road), Version.ANY));
        try (Desk officer = Desk.of(Chromium.desktop(), port, LEAD + ".officer")) {
            officer.open("/?box=department&q=示例道路");
            officer.page().locator("[data-tick-all]").focus();
            officer.page().keyboard().press("Space");
            assertThat(officer.text(".bulk")).contains("已选 3 件");
            worklist.claim(colleague, task(roads.get(1)), Version.ANY);
            officer.page().locator(button("批量签收")).focus();
            officer.page().keyboard().press("Enter");
            officer.page().waitForSelector(".errsum");
            officer.page().waitForLoadState();

            assertThat(officer.look("inbox-several-refused").texts(".errsum li"))
                    .singleElement()
                    .asString()
                    .contains(roads.get(1), "已由" + colleague.display() + "签收");
            assertThat(officer.text(".bulk")).contains("已选 2 件");
            assertThat(officer.page().isChecked(row(roads.get(0)))).isTrue();
            assertThat(officer.page().url()).as("the same rows").contains("box=department");
            officer.window().requireAccessible();
            assertThat(assignee(roads.get(0))).isNull();
            officer.page().click(button("批量签收"));
            assertThat(officer.text("p.note")).isEqualTo("已签收 2 件，在你的待办里。");
        } finally {
            rows.leaves(SECOND);
        }
    }

    @Test
    void several_tasks_are_taken_without_scripts_and_not_on_a_phone() {
        List<String> roads = roads();
        Actor own = cast.actor(LEAD + ".officer");
        rows.holder(SECOND, "OFFICER", LEAD);
        roads.forEach(road -> worklist.release(own, task(road), Version.ANY));
        try (Desk officer = Desk.of(Chromium.withoutScripts(), port, LEAD + ".officer")) {
            officer.open("/?box=department&q=示例道路");
            officer.page().click(button("批量签收"));
            assertThat(officer.text(".errsum")).contains("请至少选一件");
            roads.forEach(road -> officer.page().check(row(road)));
            officer.page().click(button("批量签收"));
            assertThat(officer.text("p.note")).isEqualTo("已签收 3 件，在你的待办里。");
        } finally {
            rows.leaves(SECOND);
        }
        try (Desk phone = Desk.of(Chromium.phone(), port, LEAD + ".officer")) {
            assertThat(phone.look("inbox-several-phone").page().isVisible(".bulk"))
                    .isFalse();
            assertThat(phone.page().isVisible(row(roads.get(0)))).isFalse();
        }
    }

    /** Three roads, whose first tasks are the officer's. */
    private List<String> roads() {
        return Stream.generate(() -> registry.road(LEAD)).limit(3).toList();
    }

    private String task(String road) {
        return rows.item("milestone.complete", cast.roadMap(road).get(0).id())
                .get("id")
                .toString();
    }

    private Object assignee(String road) {
        return rows.item("milestone.complete", cast.roadMap(road).get(0).id()).get("assignee");
    }

    private static String row(String road) {
        return "table.work tr:has-text('" + road + "') input[type=checkbox]";
    }

    private static String button(String words) {
        return ".bulk button:has-text('" + words + "')";
    }

    private static void assertOnly(Desk officer, String project) {
        assertThat(officer.texts("table.work .proj")).isNotEmpty().allSatisfy(row -> assertThat(row)
                .contains(project));
        assertThat(officer.texts("table.work tbody .lt")).containsOnly("红");
    }
}
