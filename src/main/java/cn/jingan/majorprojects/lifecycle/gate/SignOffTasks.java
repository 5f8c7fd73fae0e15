package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Round;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.organization.StandIns;
import cn.jingan.majorprojects.worklist.Ask;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of whom a sign-off asks what: a department's handler drafts and its head issues, a post that is asked alone gives. */
@Component
class SignOffTasks implements TaskSubject {
    private final GateQueries gates;
    private final StandIns standIns;
    private final GateTasks labels;

    SignOffTasks(GateQueries gates, StandIns standIns, GateTasks labels) {
        this.standIns = standIns;
        this.gates = gates;
        this.labels = labels;
    }

    @Override
    public String model() {
        return SignOffProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return SignOffProcessContract.OPINION_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        OpinionView opinion = gates.opinion(id);
        GateFile file = gates.brief(opinion.gateId());
        String kind = SignOffProcessContract.SUBJECT + "." + task;
        boolean issue = kind.equals(SignOffProcessContract.ISSUE);
        return new Ask(
                kind,
                SignOffProcessContract.SUBJECT,
                id,
                labels.label(file.gate()),
                false,
                file.gate().leadDepartment(),
                opinion.department(),
                post(opinion, issue),
                standIns.with(
                        issue ? signed(file, opinion) : preparer(file),
                        List.of(file.gate().id(), id)),
                file.gate().preparedBy(),
                due(file, opinion));
    }

    private static @Nullable LocalDate due(GateFile file, OpinionView opinion) {
        LocalDate own = opinion.dueOn();
        return own != null ? own : file.round().map(Round::signOffDue).orElse(null);
    }

    private static String post(OpinionView opinion, boolean issue) {
        String alone = opinion.post();
        return alone != null ? alone : issue ? "HEAD" : "HANDLER";
    }

    private static Set<String> signed(GateFile file, OpinionView opinion) {
        return Stream.concat(preparer(file).stream(), Stream.ofNullable(opinion.draftedBy()))
                .collect(Collectors.toSet());
    }

    /** A returned draft goes back to its drafter, who only must not issue it. */
    private static Set<String> preparer(GateFile file) {
        return Stream.ofNullable(file.gate().preparedBy()).collect(Collectors.toSet());
    }
}
