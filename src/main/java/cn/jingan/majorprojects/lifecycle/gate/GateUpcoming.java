package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.worklist.Upcoming;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who comes after each step of a gate, as the model has it and the tables of today say. */
@Component
class GateUpcoming implements Upcoming {
    private static final List<String> KINDS = List.of(
            GateProcessContract.PREPARE,
            GateProcessContract.ISSUE,
            GateProcessContract.COORDINATE,
            SignOffProcessContract.DRAFT,
            SignOffProcessContract.GIVE,
            SignOffProcessContract.ISSUE);

    private final GateQueries gates;
    private final ProjectGateSubjects subjects;
    private final DecisionTables tables;
    private final OrganizationQueries organization;

    GateUpcoming(
            GateQueries gates, ProjectGateSubjects subjects, DecisionTables tables, OrganizationQueries organization) {
        this.gates = gates;
        this.subjects = subjects;
        this.tables = tables;
        this.organization = organization;
    }

    @Override
    public boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public List<Step> after(String kind, String id) {
        return switch (kind) {
            case GateProcessContract.PREPARE ->
                List.of(new Step(GateProcessContract.ISSUE, gates.gate(id).leadDepartment(), "HEAD", null));
            case GateProcessContract.ISSUE -> round(gates.gate(id));
            case GateProcessContract.COORDINATE ->
                List.of(new Step(SignOffProcessContract.DRAFT, null, "HANDLER", null));
            case SignOffProcessContract.DRAFT ->
                List.of(new Step(SignOffProcessContract.ISSUE, gates.opinion(id).department(), "HEAD", null));
            default -> afterOpinion(gates.opinion(id));
        };
    }

    private List<Step> round(GateView gate) {
        DecisionTables.Level level = tables.level(gate.kind(), subjects.at(gate.id(), gate.projectId()));
        return List.of(
                new Step(SignOffProcessContract.DRAFT, null, "HANDLER", level.signOffDays()),
                new Step(GateProcessContract.DECIDE, seat(level.post()), level.post(), level.decisionDays()));
    }

    /** An objection is coordinated once in each submission before the leader decides. */
    private List<Step> afterOpinion(OpinionView opinion) {
        GateFile file = gates.file(opinion.gateId());
        return !file.gate().coordinated() && objectedTo(file, opinion)
                ? List.of(new Step(GateProcessContract.COORDINATE, file.gate().leadDepartment(), "HEAD", null))
                : decision(file);
    }

    private static boolean objectedTo(GateFile file, OpinionView drafted) {
        return drafted.answer() == Answer.OBJECT
                || file.standing().stream()
                        .anyMatch(each -> each.weight() == 0 && !each.seat().equals(drafted.seat()));
    }

    private List<Step> decision(GateFile file) {
        return file
                .round()
                .map(round -> new Step(
                        GateProcessContract.DECIDE,
                        seat(round.deciderPost()),
                        round.deciderPost(),
                        round.decisionDays()))
                .stream()
                .toList();
    }

    private @Nullable String seat(String post) {
        return organization.seatOf(post).orElse(null);
    }
}
