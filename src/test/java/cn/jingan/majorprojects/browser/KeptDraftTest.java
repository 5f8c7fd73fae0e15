package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.project.Details;
import cn.jingan.majorprojects.project.DetailsService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Chromium;
import com.microsoft.playwright.Dialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed and left is there again; it does not cover what somebody else entered meanwhile. */
@InChromium
class KeptDraftTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Rows rows;

    @Autowired
    private Cast cast;

    @Autowired
    private DetailsService details;

    @Test
    void a_draft_of_an_older_version_is_told_what_changed_before_it_is_taken() {
        String code = rows.another("ELDERLY");
        String form = "/projects/" + code + "/details";
        try (Desk officer = Desk.of(Chromium.desktop(), port, "mzj.officer")) {
            officer.page().onDialog(Dialog::accept);
            officer.open(form).write("site", "甲路 1 号");
            officer.open("/projects/" + code);
            details.record(cast.actor("mzj.officer"), code, Version.ANY, unit("乙单位"));

            officer.open(form);
            assertThat(officer.value("site")).isEqualTo("甲路 1 号");
            assertThat(officer.text("[data-draft-note]")).contains("没有提交", "有过变动");
            officer.look("draft-older").press();

            assertThat(officer.text("[role=alert]")).contains("没有提交", "最近的变动", "→ 乙单位");
            assertThat(officer.text("#f-unit-n")).isEqualTo("最新内容：乙单位");
            officer.forgive().look("draft-overtaken").write("unit", "乙单位").press();
            assertThat(officer.text("main")).contains("甲路 1 号", "乙单位");
        }
    }

    @Test
    void a_session_that_ran_out_says_so_and_that_the_draft_is_kept() {
        String form = "/projects/" + rows.another("ELDERLY") + "/details";
        try (Desk officer = Desk.of(Chromium.desktop(), port, "mzj.officer")) {
            officer.page().onDialog(Dialog::accept);
            officer.open(form).write("site", "乙路 2 号");
            rows.change("update SPRING_SESSION set LAST_ACCESS_TIME = 0 where PRINCIPAL_NAME = 'mzj.officer'");

            officer.open(form);
            assertThat(officer.text("[role=status]")).isEqualTo("30 分钟没有操作，你已退出。未提交的内容已存为草稿。");
            officer.look("signed-out");
            officer.signIn("mzj.officer");
            assertThat(officer.page().url()).contains(form);
            assertThat(officer.value("site")).isEqualTo("乙路 2 号");
        }
    }

    @Test
    void a_form_sent_after_the_session_ran_out_is_there_again_with_what_was_typed() {
        String form = "/projects/" + rows.another("ELDERLY") + "/details";
        try (Desk officer = Desk.of(Chromium.desktop(), port, "mzj.officer")) {
            officer.page().onDialog(Dialog::accept);
            officer.open(form).write("site", "丙路 3 号");
            rows.change("update SPRING_SESSION set LAST_ACCESS_TIME = 0 where PRINCIPAL_NAME = 'mzj.officer'");

            officer.forgive().press();
            assertThat(officer.text("[role=status]")).contains("你已退出");
            officer.signIn("mzj.officer");
            assertThat(officer.page().url()).endsWith(form);
            assertThat(officer.value("site")).isEqualTo("丙路 3 号");
            assertThat(officer.press().text("main")).contains("丙路 3 号");
        }
    }

    private static Details unit(String name) {
        return new Details(null, null, name, null, null, null, null);
    }
}
