package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which changes are possible where the project stands (默认配置，待确认). */
final class ChangeFit {
    private ChangeFit() {}

    /** The kinds that can be applied for now, in their order. */
    static List<ChangeKind> possible(ProjectFacts project, Collection<ChangeKind> running) {
        if (project.runState().over()) {
            return List.of();
        }
        return Arrays.stream(ChangeKind.values())
                .filter(kind -> fits(kind, project) && inTheWay(kind, running).isEmpty())
                .toList();
    }

    /** Refuses a kind that is not possible, by the rule that says why. */
    static void require(ChangeKind kind, ProjectFacts project, Collection<ChangeKind> running) {
        RunState state = project.runState();
        if (state.over()) {
            throw new RuleViolation(ChangeRule.CASE_ENDED, state);
        }
        if (kind == ChangeKind.RESUMPTION && state != RunState.SUSPENDED) {
            throw new RuleViolation(ChangeRule.NOTHING_SUSPENDED);
        }
        if (!fits(kind, project)) {
            throw state == RunState.SUSPENDED
                    ? new RuleViolation(ChangeRule.CASE_SUSPENDED)
                    : new RuleViolation(ChangeRule.CHANGE_UNFIT, kind.label(), project.stage(), state);
        }
        inTheWay(kind, running).ifPresent(other -> {
            throw new RuleViolation(ChangeRule.CHANGE_RUNNING, other.label());
        });
    }

    private static boolean fits(ChangeKind kind, ProjectFacts project) {
        RunState state = project.runState();
        boolean begun = state == RunState.ACTIVE || state == RunState.SUSPENDED;
        boolean reserve = project.stage() == Stage.RESERVE;
        return switch (kind) {
            case INVESTMENT, SCHEDULE, SCOPE, SUSPENSION -> state == RunState.ACTIVE;
            case RESUMPTION -> state == RunState.SUSPENDED;
            case TERMINATION -> begun && !reserve;
            case WITHDRAWAL -> begun && reserve;
            case BACK_TO_RESERVE -> state == RunState.ACTIVE && project.stage() == Stage.PREPARATION;
            case RESPONSIBILITY, CORRECTION -> state != RunState.SUSPENDED;
            case OUTLINE -> project.annexNo() != null;
        };
    }

    /** Of a kind only one runs at a time, and of those that move the case only one at all. */
    private static Optional<ChangeKind> inTheWay(ChangeKind kind, Collection<ChangeKind> running) {
        return running.stream()
                .filter(other -> other == kind || (kind.movesTheCase() && other.movesTheCase()))
                .findFirst();
    }
}
