package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.Intervention.Kind;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks departments in a round that runs already; the rows are written here, the process is told by the caller. */
@Component
class FurtherSigners {
    private final Gates gates;
    private final GateDesk desk;
    private final OrganizationQueries organization;

    FurtherSigners(Gates gates, GateDesk desk, OrganizationQueries organization) {
        this.gates = gates;
        this.desk = desk;
        this.organization = organization;
    }

    /** 加签: the round asks one more department. */
    Asked add(Acting by, Gate gate, Consultation wanted) {
        String department = wanted.departmentCode();
        Asked asked = Asked.added(department, edition(gate, department), wanted.question());
        insert(gate, asked);
        told(by, gate, asked, Kind.ADDED, "signer.added");
        return asked;
    }

    /** 前加签, 后加签: a department lets another answer before or after its own opinion. */
    Asked ask(Acting by, Gate gate, String askerId, Origin origin, Consultation wanted) {
        Signer asker = gates.signer(askerId).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        String department = wanted.departmentCode();
        Asked asked = Asked.by(asker, origin, department, edition(gate, department), wanted.question());
        insert(gate, asked);
        boolean before = origin == Origin.BEFORE;
        told(
                by,
                gate,
                asked,
                before ? Kind.ASKED_BEFORE : Kind.ASKED_AFTER,
                before ? "signer.askedBefore" : "signer.askedAfter");
        return asked;
    }

    /** Asks a department anew in the running round, its earlier opinion having been taken or given back. */
    Asked renew(Gate gate, Signer earlier, @Nullable String returnedReason) {
        Asked asked = Asked.renewed(earlier, edition(gate, earlier.department()), returnedReason);
        insert(gate, asked);
        return asked;
    }

    /** Which of the department's opinions in this round the next one is; refuses a department that cannot be asked. */
    private int edition(Gate gate, String department) {
        boolean known =
                organization.departments().stream().anyMatch(each -> each.code().equals(department));
        if (!known) {
            throw RuleViolation.at("department", GateRule.NO_SUCH_DEPARTMENT, department);
        }
        if (organization.seatOf("AUDITOR").filter(department::equals).isPresent()) {
            throw RuleViolation.at("department", GateRule.AUDIT_DOES_NOT_SIGN);
        }
        List<Signer> earlier = gates.signers(gate.id()).stream()
                .filter(signer -> signer.department().equals(department))
                .toList();
        if (earlier.stream().anyMatch(signer -> signer.status().counts())) {
            throw RuleViolation.at("department", GateRule.ALREADY_ASKED, organization.departmentName(department));
        }
        return earlier.size() + 1;
    }

    private void insert(Gate gate, Asked asked) {
        String round = gates.round(gate.id(), gate.roundNo())
                .map(Round::id)
                .orElseThrow(() -> new RuleViolation(GateRule.GATE_AT_ANOTHER_STEP, gate.status()));
        gates.insertOpinions(round, gate.id(), List.of(asked));
    }

    private void told(Acting by, Gate gate, Asked asked, Kind kind, String action) {
        String question = String.valueOf(asked.question());
        desk.note(by, gate, kind, null, List.of(asked.department()), question);
        desk.tell(desk.event(by, action, gate, asked.id(), asked.department()).saying(question));
    }
}
