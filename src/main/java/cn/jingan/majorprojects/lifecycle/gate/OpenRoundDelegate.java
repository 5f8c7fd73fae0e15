package cn.jingan.majorprojects.lifecycle.gate;

import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.GATE_ID;
import static cn.jingan.majorprojects.lifecycle.gate.GateProcessContract.ROUND_OUTCOME;
import static cn.jingan.majorprojects.lifecycle.project.ProjectProcessContract.PROJECT_ID;

import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.RoundService;
import cn.jingan.majorprojects.lifecycle.engine.ModelVersion;
import cn.jingan.majorprojects.project.ProjectService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 开启会签轮次; who is asked sees the project from now on. */
@Component("openRound")
class OpenRoundDelegate implements JavaDelegate {
    private final RoundService rounds;
    private final GateSubjects subjects;
    private final ProjectService projects;

    OpenRoundDelegate(RoundService rounds, GateSubjects subjects, ProjectService projects) {
        this.rounds = rounds;
        this.subjects = subjects;
        this.projects = projects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String project = PROJECT_ID.of(execution);
        RoundService.Opened opened = rounds.open(
                GATE_ID.of(execution),
                subjects.at(GATE_ID.of(execution), project),
                ModelVersion.next(execution, "sign-off"));
        projects.involve(project, opened.departments());
        ROUND_OUTCOME.set(execution, opened.outcome());
    }
}
