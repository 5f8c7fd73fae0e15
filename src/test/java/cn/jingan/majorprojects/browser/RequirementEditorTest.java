package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.OnH2;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What gates need is drafted, compared and approved by two administrators; the law cannot be softened; officials read it. The
 * day lies far ahead, so that the gates of other tests are looked at as before.
 */
@OnH2
@ResourceLock(Chromium.ONE)
class RequirementEditorTest {
    private static final String FAR = "2998-01-01";

    @LocalServerPort
    private int port;

    @Test
    void one_administrator_adds_a_document_and_another_approves() {
        String draft;
        try (Desk author = Desk.of(Chromium.desktop(), port, "admin.system")) {
            author.open("/gate-requirements").look("requirements").page().click("button:has-text('起草新版')");
            author.page().waitForURL("**/requirement-drafts/*");
            draft = URI.create(author.page().url()).getPath();
            theLawStays(author);
            author.open(draft).page().click("a:has-text('增加一项')");
            author.choose("gate", "S2").choose("what", "DOCUMENT:BID_NOTICE").look("requirement-row");
            author.write("basis", "默认配置，待确认：中标通知书随申报").press();
            assertThat(author.text("main")).contains("检查通过", "新增 1 行", "在办关口的要求会变", "材料：中标通知书");
            author.look("requirement-draft").window().requireAccessible().requireNoSidewaysScrolling();
            author.page().click("a:has-text('提请启用')");
            author.write("validFrom", FAR).write("reason", "按会商意见。").press();
            assertThat(author.text(".note")).contains("等待另一名系统管理员批准");
        }
        try (Desk second = Desk.of(Chromium.desktop(), port, "admin.system2")) {
            second.open(draft).page().click("a:has-text('批准或退回')");
            second.choose("answer", "ACTIVATED").press();
            assertThat(second.text("main")).contains("已批准，" + FAR + " 起启用");
        }
        try (Desk officer = Desk.of(Chromium.phone(), port, "jyj.officer")) {
            officer.open("/gate-requirements").look("requirements-phone");
            officer.window().requireAccessible().requireNoSidewaysScrolling();
            assertThat(officer.text("main"))
                    .contains("《建筑法》第七条", "材料：绩效目标表", "第 2 版")
                    .doesNotContain("起草新版", "中标通知书");
        }
    }

    /** Made advice, the construction permit is refused with its law; nothing typed is lost. */
    private static void theLawStays(Desk author) {
        author.page().click("a[aria-label='改 证照：建筑工程施工许可证']:not([href*=HERITAGE])");
        author.page().uncheck("[name=hard]");
        author.press().look("requirement-law");
        assertThat(author.text(".errsum")).contains("证照：建筑工程施工许可证", "法律规定的要求", "《建筑法》第七条");
        assertThat(author.page().isChecked("[name=hard]")).isFalse();
        author.forgive();
    }
}
