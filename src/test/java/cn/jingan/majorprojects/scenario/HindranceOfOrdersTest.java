package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.ReplyGiven;
import cn.jingan.majorprojects.supervision.SupervisionReply;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same as {@link HindranceTest} of orders of supervision and of permits. */
@OnH2
@Import(Fixtures.class)
class HindranceOfOrdersTest extends HindranceCases {
    @Autowired
    private PermitService permits;

    @Autowired
    private SupervisionService orders;

    @Override
    void holdsEverything() {
        holds(Registry.LEAD, "OFFICER", "HEAD", "PORTFOLIO_OFFICE");
        people = List.of("jgw.officer", "jgw.head", "jgw.office", BOTH, "zf.construction");
    }

    @Test
    void ofPermits() {
        String id = recorded("PROPOSAL");
        permit(id);
        rows.change("update permit_permit set recorded_by = ? where id = ?", BOTH, id);
        permit(id);
        permits.verify(cast.actor("jgw.head"), id, Version.ANY);
        permit(id);

        assertThat(pages.said()).contains("证照批文由牵头部门的负责人核验：区建管委。", "登记的人不能核验自己登记的证照批文。", "这份证照批文已经核验。");
    }

    @Test
    void ofPermitsThatRunOut() {
        permit(recorded("PROPOSAL"));
        String id = recorded("CONSTRUCTION");
        permit(id);
        Stream.of(1, 2).forEach(time -> extended(id, time));
        permit(id);
        rows.change("update permit_permit set settled_on = '2026-03-03' where id = ?", id);
        permit(id);
        rows.change("update permit_permit set void_reason = '登记有误' where id = ?", id);
        permit(id);
        rows.change("update project_project set run_state = 'TERMINATED' where code = ?", code);
        permit(id);

        assertThat(pages.said())
                .contains("证照批文由牵头部门的项目专员登记：区建管委。", "这份证照批文已经作废。", "项目已办结，不能再改。")
                .anyMatch(sentence -> sentence.contains("不延期"))
                .anyMatch(sentence -> sentence.startsWith("已延期 2 次"));
    }

    private String recorded(String kind) {
        PermitEntry entry =
                new PermitEntry(kind, null, "示例", "示例机关", LocalDate.of(2026, 3, 2), null, List.of(Cast.scan("证照.pdf")));
        return permits.record(cast.actor("jgw.officer"), code, entry);
    }

    private void extended(String id, int time) {
        rows.change(
                """
                insert into permit_extension (id, permit_id, extended_on, valid_until, recorded_by, recorded_at)
                values (?, ?, '2026-03-03', '2026-09-02', ?, '2026-03-03')
                """,
                id.substring(0, 12) + time,
                id,
                BOTH);
    }

    private void permit(String id) {
        String page = "/permits/" + id;
        pages.compare(
                people,
                Map.of(
                        "/projects/" + code + "/permits/new", Map.of(),
                        page + "/verify", Map.of(),
                        page + "/extend", Map.of("extendedOn", "2026-03-03", "evidence", "延期.pdf"),
                        page + "/start", Map.of("settledOn", "2026-03-03"),
                        page + "/annul", Map.of("reason", "登记有误")));
    }

    @Test
    void ofOrders() {
        OrderWanted wanted = new OrderWanted(Level.SUPERVISION, "示例", "示例", null, null, null, null, null);
        String id = orders.issue(cast.actor("jgw.office"), code, wanted);
        order(id);
        rows.change("update supervision_order set issued_by = ? where id = ?", BOTH, id);
        order(id);
        ReplyGiven reply = new ReplyGiven(SupervisionReply.Kind.OBJECTION, "示例", List.of(), null);
        orders.answer(cast.actor("jgw.head"), id, Version.ANY, reply);
        rows.change("update supervision_reply set replied_by = ? where order_id = ?", BOTH, id);
        order(id);
        orders.withdraw(cast.actor("jgw.office"), id, Version.ANY, "已办妥。");
        order(id);

        assertThat(pages.said())
                .contains("由区建管委·部门负责人反馈。", "发出督办单的人不能代为反馈。", "反馈的人不能复核。", "这张督办单现在不在这一步。", "这张督办单已经结束。")
                .anyMatch(sentence -> sentence.endsWith("复核、撤销。"));
    }

    private void order(String id) {
        String page = "/supervisions/" + id;
        pages.compare(
                people,
                Map.of(
                        page + "/answer", Map.of("kind", "OBJECTION", "answer", "示例"),
                        page + "/verify", Map.of("answer", "RETURNED", "reason", "请补充。"),
                        page + "/withdraw", Map.of("reason", "已办妥。")));
    }
}
