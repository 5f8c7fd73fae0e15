package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.RoadMapService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.testing.Chromium;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the inbox marks, what it is narrowed to and what of that is kept, for officers whom no other test signs in. */
@InChromium
class InboxScreenTest {
    private static final String NEW = "table.work tr:has(.tag.new)";

    @LocalServerPort
    private int port;

    @Autowired
    private Registry registry;

    @Autowired
    private RoadMapService roadMaps;

    @Autowired
    private Cast cast;

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

    private static void assertOnly(Desk officer, String project) {
        assertThat(officer.texts("table.work .proj")).isNotEmpty().allSatisfy(row -> assertThat(row)
                .contains(project));
        assertThat(officer.texts("table.work tbody .lt")).containsOnly("红");
    }
}
