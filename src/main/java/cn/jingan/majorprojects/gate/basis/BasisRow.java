package cn.jingan.majorprojects.gate.basis;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Proof.Lack;
import cn.jingan.majorprojects.gate.Proof.Need;
import cn.jingan.majorprojects.gate.Readiness.Item;
import cn.jingan.majorprojects.gate.Readiness.State;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.gate.waiver.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One requirement as it stood when the gate was decided: {@link Item} as a row. */
record BasisRow(
        String gateId,
        int no,
        String requirement,
        RequirementKind kind,
        String ref,
        @Nullable BigDecimal atLeast,
        String title,
        State state,
        @Nullable Lack lack,
        boolean hard,
        boolean waivable,
        String basis,
        String evidence,
        @Nullable LocalDate sinceOn,
        @Nullable LocalDate untilOn,
        String digests,
        @Nullable String waiverId) {

    static BasisRow of(String gateId, int no, Item item) {
        Waiver waiver = item.waiver();
        return new BasisRow(
                gateId,
                no,
                item.requirement(),
                item.need().kind(),
                item.need().ref(),
                item.need().atLeast(),
                item.title(),
                item.state(),
                item.lack(),
                item.hard(),
                item.waivable(),
                item.basis(),
                item.evidence(),
                item.since(),
                item.until(),
                String.join(";", item.digests()),
                waiver == null ? null : waiver.id());
    }

    /** As it was shown then. */
    Item item(String projectId, GateKind gate, @Nullable Waiver waiver) {
        return new Item(
                requirement,
                new Need(projectId, gate, kind, ref, atLeast),
                title,
                state,
                lack,
                hard,
                waivable,
                basis,
                evidence,
                sinceOn,
                untilOn,
                digests.isEmpty() ? List.of() : List.of(digests.split(";")),
                waiver);
    }
}
