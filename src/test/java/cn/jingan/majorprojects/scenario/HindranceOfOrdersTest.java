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
        PermitEntry entry = new PermitEntry(
                "PROPOSAL", null, "示例", "示例机关", LocalDate.of(2026, 3, 2), null, List.of(Cast.scan("证照.pdf")));
        String id = permits.record(cast.actor("jgw.officer"), code, entry);
        permit(id);
        rows.change("update permit_permit set recorded_by = ? where id = ?", BOTH, id);
        permit(id);
        permits.verify(cast.actor("jgw.head"), id, Version.ANY);
        permit(id);

        assertThat(pages.said()).contains("证照批文由牵头部门的负责人核验：区建管委。", "登记的人不能核验自己登记的证照批文。", "这份证照批文已经核验。");
    }

    private void permit(String id) {
        pages.compare(people, Map.of("/permits/" + id + "/verify", Map.of()));
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
