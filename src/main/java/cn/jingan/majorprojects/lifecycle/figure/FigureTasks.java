package cn.jingan.majorprojects.lifecycle.figure;

import cn.jingan.majorprojects.gate.figure.Figure;
import cn.jingan.majorprojects.gate.figure.FigureQueries;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.worklist.Ask;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom a verification is asked: of the lead department's head, who did not record it. */
@Component
class FigureTasks implements TaskSubject {
    private final FigureQueries figures;
    private final ProjectQueries projects;

    FigureTasks(FigureQueries figures, ProjectQueries projects) {
        this.figures = figures;
        this.projects = projects;
    }

    @Override
    public String model() {
        return FigureProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return FigureProcessContract.FIGURE_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        Figure figure = figures.figure(id);
        String lead = projects.facts(figure.projectId()).leadDepartment();
        return new Ask(
                FigureProcessContract.SUBJECT + "." + task,
                FigureProcessContract.SUBJECT,
                id,
                figure.label(),
                false,
                lead,
                lead,
                "HEAD",
                Set.of(figure.recordedBy()),
                figure.recordedBy(),
                null);
    }
}
