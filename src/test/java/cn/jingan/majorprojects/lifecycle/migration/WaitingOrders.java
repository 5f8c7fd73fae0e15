package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.ReplyGiven;
import cn.jingan.majorprojects.supervision.SupervisionReply;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.supervision.Verdict;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** A road with an order to be answered and one to be verified. */
class WaitingOrders {
    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    @Autowired
    private SupervisionService supervisions;

    private String answering;
    private String verifying;

    void lead() {
        String code = registry.road();
        OrderWanted wanted = new OrderWanted(Level.SUPERVISION, "地下管道滞后", "请说明措施。", null, null, null, null, null);
        answering = supervisions.issue(cast.actor("jgw.office"), code, wanted);
        verifying = supervisions.issue(cast.actor("jgw.office"), code, wanted);
        answer(verifying);
    }

    private void answer(String order) {
        ReplyGiven mended = new ReplyGiven(SupervisionReply.Kind.MENDED, "已整改。", List.of(Cast.scan("现场.pdf")), null);
        supervisions.answer(cast.actor(Registry.LEAD + ".head"), order, Version.ANY, mended);
    }

    /** One is settled, the other withdrawn after its answer: the message is heard after the migration too. */
    void goOn() {
        answer(answering);
        Verdict settled = new Verdict(Verdict.Choice.SETTLED, null);
        supervisions.verify(cast.actor("jgw.office"), verifying, Version.ANY, settled);
        supervisions.withdraw(cast.actor("jgw.office"), answering, Version.ANY, "情况变化。");
        assertThat(rows.open(answering)).isEmpty();
        assertThat(rows.open(verifying)).isEmpty();
    }
}
