package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.change.ChangeQueries;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Round;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.StandIns;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.worklist.Ask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of whom a gate's tasks ask what. */
@Component
class GateTasks implements TaskSubject {
    private final GateQueries gates;
    private final OrganizationQueries organization;
    private final StandIns standIns;
    private final ChangeQueries changes;
    private final Clock clock;

    GateTasks(
            GateQueries gates,
            OrganizationQueries organization,
            StandIns standIns,
            ChangeQueries changes,
            Clock clock) {
        this.standIns = standIns;
        this.changes = changes;
        this.gates = gates;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String model() {
        return GateProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return GateProcessContract.GATE_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        String kind = GateProcessContract.SUBJECT + "." + task;
        GateFile file = gates.brief(id);
        return switch (kind) {
            case GateProcessContract.PREPARE -> ofLead(kind, file.gate(), "OFFICER", supplementing(file));
            case GateProcessContract.ISSUE, GateProcessContract.COORDINATE ->
                ofLead(kind, file.gate(), "HEAD", standIns.with(preparer(file), List.of(id)));
            case GateProcessContract.DECIDE -> decide(file);
            default -> throw new IllegalStateException("unknown task " + kind);
        };
    }

    private Ask ofLead(String kind, GateView gate, String post, Set<String> excluded) {
        String lead = gate.leadDepartment();
        String label = kind.equals(GateProcessContract.COORDINATE) ? label(gate) : label(gate, coming(gate));
        return new Ask(kind, "gate", gate.id(), label, false, lead, lead, post, excluded, gate.preparedBy(), null);
    }

    private Ask decide(GateFile file) {
        Round round = file.round().orElseThrow(() -> new RuleViolation(GateRule.NO_DECISION_LEVEL));
        GateView gate = file.gate();
        LocalDate due = organization.workingDays().plus(LocalDate.now(clock), round.decisionDays());
        return new Ask(
                GateProcessContract.DECIDE,
                "gate",
                gate.id(),
                label(gate),
                false,
                gate.leadDepartment(),
                organization.seatOf(round.deciderPost()).orElse("zf"),
                round.deciderPost(),
                standIns.with(signers(file), subjects(file)),
                gate.preparedBy(),
                due);
    }

    static List<String> subjects(GateFile file) {
        return Stream.concat(
                        Stream.of(file.gate().id()), file.opinions().stream().map(OpinionView::id))
                .toList();
    }

    private static Set<String> preparer(GateFile file) {
        return Stream.ofNullable(file.gate().preparedBy()).collect(Collectors.toSet());
    }

    /** Who signed does not prepare what goes straight back. */
    private Set<String> supplementing(GateFile file) {
        return file.gate().straightTo() == null
                ? Set.of()
                : standIns.with(departments(file).collect(Collectors.toSet()), subjects(file));
    }

    private static Set<String> signers(GateFile file) {
        Stream<String> preparer = Stream.ofNullable(file.gate().preparedBy());
        Stream<String> issuer = Stream.ofNullable(file.gate().issuedBy());
        return Stream.of(preparer, issuer, departments(file))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Stream<String> departments(GateFile file) {
        return file.opinions().stream().flatMap(GateTasks::people);
    }

    private static Stream<String> people(OpinionView opinion) {
        return Stream.concat(Stream.ofNullable(opinion.draftedBy()), Stream.ofNullable(opinion.issuedBy()));
    }

    /** What people call it: S2，第 1 轮; of a change which one: 暂停，第 1 轮. */
    String label(GateView gate) {
        return label(gate, gate.roundNo());
    }

    /** The round that an application leads to: the next one, unless it goes straight back into the present one. */
    private static int coming(GateView gate) {
        return gate.roundNo() == 0 || gate.straightTo() != null ? gate.roundNo() : gate.roundNo() + 1;
    }

    private String label(GateView gate, int round) {
        String name = changes.atGate(gate.id())
                .map(change -> change.kind().label())
                .orElse(gate.kind().title());
        return round == 0 ? name : name + "，第 " + round + " 轮";
    }
}
