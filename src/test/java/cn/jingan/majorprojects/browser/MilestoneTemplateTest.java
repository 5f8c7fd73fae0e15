package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A milestone template is drafted in its grid, mended, compared and approved by two administrators; officials read it. The
 * day lies far ahead, so that the cases of other tests begin as before.
 */
@OnH2
@ResourceLock(Chromium.ONE)
class MilestoneTemplateTest {
    private static final String FAR = "2998-01-01";

    @LocalServerPort
    private int port;

    @Test
    void one_administrator_edits_the_grid_and_another_approves() {
        String draft;
        try (Desk author = Desk.of(Chromium.desktop(), port, "admin.system")) {
            author.open("/milestone-templates").look("templates");
            author.page().click("main a:has-text('养老设施')");
            author.page().click("button:has-text('起草新版')");
            author.page().waitForURL("**/template-drafts/*");
            draft = java.net.URI.create(author.page().url()).getPath();
            edit(author)
                    .write("monthsMin2", "1")
                    .write("predecessors4", "nowhere")
                    .look("template-rows");
            save(author.write("monthsMin5", "两个月"));
            assertThat(author.text(".errsum")).contains("“两个月”不是可用的数字");
            assertThat(author.page().inputValue("[name=predecessors4]"))
                    .as("nothing typed is lost")
                    .isEqualTo("nowhere");
            author.look("template-rows-refused");
            save(author.write("monthsMin5", "3"));
            assertThat(author.text(".errsum")).contains("法定工期不能由 2 个月缩短为 1 个月", "没有标识为“nowhere”的前置节点");
            author.look("template-draft-fault");
            save(edit(author)
                    .write("monthsMin2", "2.5")
                    .write("monthsMax2", "3")
                    .write("predecessors4", "2"));
            assertThat(author.text("main")).contains("检查通过", "个在办案件用此模板");
            author.look("template-draft-changed").window().requireAccessible().requireNoSidewaysScrolling();
            author.page().click("a:has-text('提请启用')");
            author.write("validFrom", FAR).write("reason", "审批时间调整。").press();
            assertThat(author.text(".note")).contains("等待另一名系统管理员批准");
        }
        try (Desk second = Desk.of(Chromium.desktop(), port, "admin.system2")) {
            second.open(draft);
            second.page().click("a:has-text('批准或退回')");
            second.choose("answer", "ACTIVATED").press();
            assertThat(second.text("main")).contains("已批准，" + FAR + " 起启用");
        }
        try (Desk officer = Desk.of(Chromium.desktop(), port, "jyj.officer")) {
            officer.open("/milestone-templates/SCHOOL").look("template");
            assertThat(officer.text("main")).contains("第 1 版", "默认配置", "施工许可").doesNotContain("起草");
        }
        try (Desk phone = Desk.of(Chromium.phone(), port, "admin.system")) {
            phone.open(draft).look("template-draft-phone").window().requireNoSidewaysScrolling();
            phone.open("/milestone-templates/ELDERLY").page().click("button:has-text('起草新版')");
            phone.page().waitForURL("**/template-drafts/*");
            edit(phone).look("template-rows-phone").window().requireNoSidewaysScrolling();
            phone.window().requireAccessible();
        }
    }

    private static Desk edit(Desk author) {
        author.page().click("a:has-text('编辑节点')");
        return author;
    }

    private static void save(Desk author) {
        author.page().click("main form[data-grid] .actions button[type=submit]");
        author.page().waitForLoadState();
    }
}
