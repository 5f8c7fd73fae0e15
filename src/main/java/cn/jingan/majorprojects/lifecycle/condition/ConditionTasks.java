package cn.jingan.majorprojects.lifecycle.condition;

import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.condition.ConditionQueries;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.worklist.Ask;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of whom a condition is asked: of its owner's handler until its day, then of the head of the department that finds it met. */
@Component
class ConditionTasks implements TaskSubject {
    private final ConditionQueries conditions;

    ConditionTasks(ConditionQueries conditions) {
        this.conditions = conditions;
    }

    @Override
    public String model() {
        return ConditionProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return ConditionProcessContract.CONDITION_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        Condition condition = conditions.condition(id);
        String kind = ConditionProcessContract.SUBJECT + "." + task;
        String verifier = conditions.verifier(condition);
        return switch (kind) {
            case ConditionProcessContract.FULFIL ->
                asked(kind, condition, verifier, condition.department(), "HANDLER", Set.of());
            case ConditionProcessContract.VERIFY ->
                asked(kind, condition, condition.department(), verifier, "HEAD", reporter(condition));
            default -> throw new IllegalStateException("unknown task " + kind);
        };
    }

    private static Ask asked(
            String kind, Condition condition, String sender, String department, String post, Set<String> excluded) {
        return new Ask(
                kind,
                ConditionProcessContract.SUBJECT,
                condition.id(),
                condition.content(),
                false,
                sender,
                department,
                post,
                excluded,
                condition.reportedBy(),
                condition.dueOn());
    }

    private static Set<String> reporter(Condition condition) {
        return Stream.ofNullable(condition.reportedBy()).collect(Collectors.toSet());
    }
}
