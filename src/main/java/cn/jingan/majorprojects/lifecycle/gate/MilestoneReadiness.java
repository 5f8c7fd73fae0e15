package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How ready a project is: the milestones of the stage that the gate ends, with the documents that closed them. A change
 * rests on its papers, which were asked for with the application.
 */
@Component
class MilestoneReadiness implements Readiness {
    private final MilestoneQueries milestones;
    private final DocumentQueries documents;

    MilestoneReadiness(MilestoneQueries milestones, DocumentQueries documents) {
        this.milestones = milestones;
        this.documents = documents;
    }

    @Override
    public List<Item> of(String projectId, GateKind gate) {
        if (!gate.betweenStages()) {
            return List.of();
        }
        List<MilestoneView> stage = milestones.roadMap(projectId).stream()
                .filter(milestone -> milestone.stage() == ended(gate))
                .toList();
        Map<Subject, List<Document>> attached =
                documents.of(stage.stream().map(MilestoneReadiness::subject).toList());
        return stage.stream()
                .map(milestone -> item(milestone, attached.getOrDefault(subject(milestone), List.of())))
                .sorted(Comparator.comparing(Item::met))
                .toList();
    }

    private static Stage ended(GateKind gate) {
        return switch (gate) {
            case G1, S1 -> Stage.RESERVE;
            case S2 -> Stage.PREPARATION;
            case S3 -> Stage.CONSTRUCTION;
            case S4 -> Stage.COMPLETION;
            case CHG -> throw new IllegalArgumentException("a change ends no stage");
        };
    }

    private static Subject subject(MilestoneView milestone) {
        return new Subject("milestone", milestone.id());
    }

    private static Item item(MilestoneView milestone, List<Document> attached) {
        boolean met = milestone.status().settled();
        List<String> names = attached.stream().map(Document::name).toList();
        List<String> digests = attached.stream().map(Document::sha256).toList();
        String day = milestone.actualOn() == null ? "" : milestone.actualOn().toString();
        String evidence = names.isEmpty() ? day : day + " " + String.join("、", names);
        return new Item(milestone.label(), milestone.statutory(), met, evidence, digests);
    }
}
