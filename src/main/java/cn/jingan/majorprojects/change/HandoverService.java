package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.CaseGates;
import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.project.CaseService;
import cn.jingan.majorprojects.shared.CaseProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 责任单位变更: what is handed over is listed as it stands, then another department leads. */
@Component
class HandoverService {
    private static final int LISTED = 200;

    private final Changes changes;
    private final CaseService cases;
    private final CaseProgress progress;
    private final CaseGates gates;
    private final DocumentQueries documents;
    private final ChangeProcess process;

    HandoverService(
            Changes changes,
            CaseService cases,
            CaseProgress progress,
            CaseGates gates,
            DocumentQueries documents,
            ChangeProcess process) {
        this.changes = changes;
        this.cases = cases;
        this.progress = progress;
        this.gates = gates;
        this.documents = documents;
        this.process = process;
    }

    void handOver(Change change, String to) {
        List<ChangeFile.Handover> list = list(change.projectId(), change.project(), change.leadDepartment());
        if (!list.isEmpty()) {
            changes.insertHandover(change.id(), list);
        }
        cases.handOver(change.projectId(), to);
        changes.updateLead(change.projectId(), to);
        gates.handOver(change.projectId(), change.leadDepartment(), to);
        process.handOver(change.project(), change.leadDepartment(), to);
    }

    /** What the department would hand over today: open tasks, conditions, evidence. */
    List<ChangeFile.Handover> list(String projectId, String project, String department) {
        Stream<String[]> tasks = progress.openTasks(projectId).stream()
                .filter(task -> task.department().equals(department))
                .map(task -> new String[] {"TASK", task.label()});
        Stream<String[]> conditions = gates.conditions(projectId).stream()
                .filter(condition -> condition.department().equals(department))
                .map(condition -> new String[] {"CONDITION", text(condition)});
        Stream<String[]> files = documents.ofProject(project, "", LISTED).items().stream()
                .map(file -> new String[] {"EVIDENCE", file.name()});
        List<ChangeFile.Handover> list = new ArrayList<>();
        Stream.of(tasks, conditions, files)
                .flatMap(each -> each)
                .forEach(each -> list.add(new ChangeFile.Handover(list.size() + 1, each[0], each[1])));
        return list;
    }

    private static String text(Condition condition) {
        return condition.content() + "（" + condition.dueOn() + "）";
    }
}
