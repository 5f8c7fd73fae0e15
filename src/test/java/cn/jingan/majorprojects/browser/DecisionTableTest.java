package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A decision table is drafted, mended, compared and approved by two administrators; officials read it. The day lies far
 * ahead, so that the rounds of other tests are opened as before.
 */
@OnH2
@ResourceLock(Chromium.ONE)
class DecisionTableTest {
    private static final String FAR = "2998-01-01";

    @LocalServerPort
    private int port;

    @Test
    void one_administrator_drafts_and_another_approves() {
        String draft;
        try (Desk author = Desk.of(Chromium.desktop(), port, "admin.system")) {
            author.open("/decision-tables").look("tables");
            author.page().click("main a:has-text('决定层级')");
            author.page().click("button:has-text('起草新版')");
            author.page().waitForURL("**/table-drafts/*");
            draft = path(author);
            author.look("table-draft-same");
            author.page()
                    .locator("tbody tr:nth-child(5) a:has-text('改')")
                    .last()
                    .click();
            author.look("table-row");
            author.choose("post", "PLANNING_DIRECTOR").write("signOffDays", "0");
            author.write("basis", "默认配置，待确认；会签改为七个工作日").press();
            assertThat(author.text(".errsum")).contains("须是 1 到 9999 的整数");
            author.look("table-draft-fault");
            author.page()
                    .locator("tbody tr:nth-child(5) a:has-text('改')")
                    .last()
                    .click();
            author.write("signOffDays", "7").press();
            assertThat(author.text("main")).contains("检查通过").contains("改动 1 行");
            author.look("table-draft-changed");
            author.page().click("a:has-text('提请启用')");
            author.write("validFrom", FAR).write("reason", "会签时间不够。").press();
            assertThat(author.text(".note")).contains("等待另一名系统管理员批准");
            assertThat(author.page().locator("a:has-text('批准或退回')").count()).isZero();
        }
        try (Desk second = Desk.of(Chromium.desktop(), port, "admin.system2")) {
            second.open(draft);
            second.page().click("a:has-text('批准或退回')");
            second.look("table-decide").choose("answer", "ACTIVATED").press();
            assertThat(second.text("main")).contains("已批准，" + FAR + " 起启用");
            second.look("table-draft-approved");
        }
        try (Desk officer = Desk.of(Chromium.desktop(), port, "jyj.officer")) {
            officer.open("/decision-tables/sign-off-matrix").look("table");
            assertThat(officer.text("main"))
                    .contains("第 1 版", "默认配置", "区财政局", "牵头部门")
                    .doesNotContain("起草");
        }
        try (Desk phone = Desk.of(Chromium.phone(), port, "admin.system")) {
            phone.open(draft).look("table-draft-phone");
            phone.open("/decision-tables/decision-level").look("table-phone");
        }
    }

    private static String path(Desk desk) {
        return java.net.URI.create(desk.page().url()).getPath();
    }
}
