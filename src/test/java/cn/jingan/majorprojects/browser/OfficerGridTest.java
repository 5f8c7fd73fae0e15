package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.Chromium;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer edits two projects in one grid: types, undoes, pastes, sees the effect, is refused at a cell, saves. */
@InChromium
class OfficerGridTest {
    private static final String BLOCK =
            "2031/3/10\t2031/3/12\t已确认\t区民政局·部门负责人\t40\n2031/3/17\t\t\n2031/3/17\t2031/3/19\t暂定\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Rows rows;

    @Test
    void dates_of_two_projects_are_edited_in_place_and_saved_together() {
        String one = rows.another("ELDERLY");
        String two = rows.another("ELDERLY");
        try (Desk officer = Desk.of(Chromium.desktop(), port, "mzj.officer")) {
            officer.open("/").page().click("main a:has-text('我的节点计划')");
            officer.open("/me/schedule?q=FX-");
            type(officer, one);
            paste(officer, two);
            effect(officer, one, two);
            refusedAndMended(officer, two);
            officer.window().requireAccessible().requireNoSidewaysScrolling();
            outAndIn(officer);
            chartByKeyboard(officer);
        }
        try (Desk phone = Desk.of(Chromium.phone(), port, "mzj.officer")) {
            phone.open("/me/schedule?q=" + two).look("grid-phone").window().requireNoSidewaysScrolling();
            phone.window().requireAccessible();
            assertThat(phone.value("planned-%s-4".formatted(two))).isEqualTo("2031-03-17");
        }
    }

    private static void type(Desk officer, String one) {
        officer.page().click(cell("planned", one, 2));
        officer.page().keyboard().type("2031/3/10");
        officer.page().keyboard().press("Enter");
        officer.page().keyboard().type("2031-03-17");
        officer.page().keyboard().press("ArrowRight");
        assertThat(officer.value("planned-%s-2".formatted(one))).isEqualTo("2031-03-10");
        assertThat(officer.value("planned-%s-3".formatted(one))).isEqualTo("2031-03-17");
        assertThat(officer.page().evaluate("document.activeElement.name")).isEqualTo("forecast-%s-3".formatted(one));
        assertThat(officer.text("[data-count]")).isEqualTo("已改 2 格");
        officer.page().keyboard().press("Control+z");
        assertThat(officer.value("planned-%s-3".formatted(one))).isEmpty();
        assertThat(officer.text("[data-count]")).isEqualTo("已改 1 格");
    }

    private static void paste(Desk officer, String two) {
        paste(officer, two, BLOCK);
        assertThat(officer.value("forecast-%s-2".formatted(two))).isEqualTo("2031-03-12");
        assertThat(officer.value("confirmed-%s-2".formatted(two))).isEqualTo("true");
        assertThat(officer.value("planned-%s-4".formatted(two))).isEqualTo("2031-03-17");
        assertThat(officer.value("weight-%s-2".formatted(two))).isEqualTo("40");
        assertThat(chosen(officer, two)).isEqualTo("区民政局·部门负责人");
        officer.page().click("[data-undo]");
        assertThat(chosen(officer, two)).isEqualTo("—");
        assertThat(officer.value("forecast-%s-4".formatted(two)))
                .as("a paste is one step")
                .isEmpty();
        paste(officer, two, BLOCK);
    }

    private static void paste(Desk officer, String two, String block) {
        officer.page().click(cell("planned", two, 2));
        officer.page()
                .evaluate(
                        """
                        text => {
                          const data = new DataTransfer();
                          data.setData("text", text);
                          document.activeElement.dispatchEvent(
                            new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                        }
                        """,
                        block);
    }

    private static void effect(Desk officer, String one, String two) {
        officer.page().click("button:has-text('看影响')");
        officer.page().waitForSelector("#outlook");
        assertThat(officer.text("#outlook"))
                .contains(
                        one,
                        two,
                        "改 1 个节点",
                        "改 3 个节点",
                        "关口 S2",
                        "责任人 — → 区民政局·部门负责人",
                        "权重合计由 0% 变为 40%",
                        "不能这样保存：填报或改变预测须写原因");
        officer.look("grid-effect");
    }

    private static void refusedAndMended(Desk officer, String two) {
        officer.write("planned-%s-3".formatted(two), "2031-03-07");
        officer.page().click("[data-save]");
        officer.page().waitForSelector("[data-failed]");
        assertThat(officer.text("#f-planned-%s-3-e".formatted(two))).contains("早于前置节点");
        assertThat(officer.text("#f-reason-e")).contains("须写原因");
        assertThat(officer.value("forecast-%s-2".formatted(two)))
                .as("nothing typed is lost")
                .isEqualTo("2031-03-12");
        officer.look("grid-refused");
        officer.write("planned-%s-3".formatted(two), "2031-03-17").write("reason", "与审批部门核对。");
        officer.page().click("[data-save]");
        officer.page().waitForSelector("[data-saved]");
        assertThat(officer.text("[data-saved]")).isEqualTo("已保存 4 个节点。");
        assertThat(officer.texts(".dates .changed")).isEmpty();
        officer.look("grid");
    }

    private static void outAndIn(Desk officer) {
        Download book = officer.page().waitForDownload(() -> officer.page().click("a:has-text('导出 XLSX')"));
        officer.page().click("a:has-text('导入 XLSX')");
        officer.look("grid-import").window().requireAccessible();
        try {
            byte[] content = Files.readAllBytes(book.path());
            officer.page().setInputFiles("[name=evidence]", new FilePayload("我的节点.xlsx", "", content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        officer.press();
        assertThat(officer.text("main .note")).contains("改 0 行", "不能保存 0 行", "完全一样");
        officer.look("grid-import-preview").window().requireAccessible();
    }

    /** Down to the second project, nearer twice, a part later, up again: the keyboard stays where it was. */
    private static void chartByKeyboard(Desk officer) {
        officer.open("/board/schedule?department=mzj").page().focus(".plan .chart");
        String first = at(officer, "ArrowDown");
        String second = at(officer, "ArrowDown");
        assertThat(second).startsWith("/projects/").isNotEqualTo(first);
        turn(officer, "+", "years=5");
        turn(officer, "+", "years=3");
        turn(officer, "ArrowRight", "from=");
        assertThat(at(officer, "ArrowUp")).isEqualTo(first);
        assertThat(at(officer, "ArrowDown")).isEqualTo(second);
        turn(officer, "Enter", second);
    }

    private static void turn(Desk officer, String key, String address) {
        officer.page().keyboard().press(key);
        officer.page().waitForURL(url -> url.contains(address));
    }

    private static String at(Desk officer, String key) {
        officer.page().keyboard().press(key);
        return String.valueOf(officer.page().evaluate("document.activeElement.getAttribute('href')"));
    }

    private static Object chosen(Desk officer, String code) {
        return officer.page()
                .evaluate("document.querySelector(\"%s\").selectedOptions[0].text".formatted(cell("owner", code, 2)));
    }

    private static String cell(String kind, String code, int no) {
        return "[name='%s-%s-%d']".formatted(kind, code, no);
    }
}
