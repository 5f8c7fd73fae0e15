package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.testing.Chromium;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** 委派, 催办, 关注, 抄送 and 代理 on the screens, by the people whose day they belong to. */
@InChromium
class RoutingJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void people_let_others_take_part() {
        String code = rows.untouched("GREEN_SPACE", "ROAD_BRIDGE");
        String lead = cast.project(code).leadDepartment();
        cast.completeStage(code);
        String gate = cast.gate(code).gate().id();
        String item = rows.item("gate.prepare", gate).get("id").toString();
        Actor handler = cast.actor(lead + ".handler");

        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/work-items/" + item + "/delegate")
                    .choose("to", handler.personId())
                    .write("question", "请核对就绪情况。")
                    .send();
            officer.open("/gates/" + gate + "/prepare");
            assertThat(officer.text("#h-routing ~ *, main")).contains("已委派，等候答复");
            officer.look("routing-delegated");
        }
        try (Desk adviser = desk(lead + ".handler")) {
            adviser.open("/work-items/" + item + "/advise")
                    .write("advice", "已核对，可以申报。")
                    .send();
        }
        try (Desk office = desk("jgw.office")) {
            office.open("/gates/" + gate + "/prepare");
            office.page().click("button:has-text('催办')");
            office.page().waitForURL(address -> address.contains("done=item.urge"));
            office.open("/projects/" + code);
            office.page().click("button:has-text('关注')");
            office.page().waitForSelector("button:has-text('取消关注')");
            office.open("/projects/" + code + "/copy");
            office.page().check("input[name=departments][value=czj]");
            office.write("said", "请阅知。").press();
            assertThat(office.page().url()).endsWith("/projects/" + code);
        }
        try (Desk reader = desk("czj.head")) {
            reader.open("/copies");
            assertThat(reader.text("table.work")).contains("请阅知。", "未读");
            reader.write("q", code).choose("about", "SENT").choose("unread", "true");
            reader.page().click("form.bar button[type=submit]");
            assertThat(reader.text("table.work")).contains("请阅知。");
            reader.page().locator("button:has-text('已阅')").first().click();
            reader.page().waitForURL(address -> address.contains("/copies?q=" + code + "&about=SENT&unread=true"));
            assertThat(reader.text("main")).contains("没有符合条件的事项");
            reader.open("/copies?q=" + code);
            assertThat(reader.text("table.work")).contains("请阅知。").doesNotContain("未读");
        }
        substituted(code, lead, gate);
    }

    private void substituted(String code, String lead, String gate) {
        LocalDate today = LocalDate.now(clock);
        try (Desk head = desk(lead + ".head")) {
            head.open("/me/substitutions")
                    .choose("holding", "HEAD@" + lead)
                    .choose("substitute", cast.actor(lead + ".handler").personId())
                    .write("from", today)
                    .write("to", today.plusDays(2))
                    .write("reason", "出差")
                    .press();
            assertThat(head.text("table")).contains("代理中");
        }
        try (Desk officer = desk(lead + ".officer")) {
            officer.open("/gates/" + gate + "/prepare");
            assertThat(officer.text("main")).contains("答复", "催办");
            officer.choose("advice", "APPROVED").write("statement", "条件具备。").send();
        }
        try (Desk substitute = desk(lead + ".handler")) {
            substitute.open("/");
            assertThat(substitute.text("table.work")).contains("代 ");
            substitute
                    .open("/gates/" + gate + "/issue")
                    .choose("answer", "ISSUED")
                    .send();
            substitute.open("/gates/" + gate);
            assertThat(substitute.text("main")).contains("代理签署");
            substitute.look("routing-signed");
        }
        try (Desk auditor = desk("sjj.auditor")) {
            auditor.open("/projects/" + code + "/history");
            assertThat(auditor.text("main")).contains("·经办人 代 ", "委派", "催办", "抄送");
        }
        jdbc.update("delete from organization_substitution");
    }

    private Desk desk(String username) {
        return Desk.of(Chromium.desktop(), port, username);
    }
}
