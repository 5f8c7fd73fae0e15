package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The milestones of the stage that the gate ends, with the documents that closed them. */
@Component
class MilestoneProof implements Proof {
    private static final String STATUTORY = "STATUTORY";
    private static final String OTHER = "OTHER";

    private final MilestoneQueries milestones;
    private final DocumentQueries documents;
    private final MessageSource messages;

    MilestoneProof(MilestoneQueries milestones, DocumentQueries documents, MessageSource messages) {
        this.milestones = milestones;
        this.documents = documents;
        this.messages = messages;
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.MILESTONE;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String ref : List.of(STATUTORY, OTHER)) {
            names.put(ref, messages.getMessage("requirement.milestones." + ref, null, LocaleContextHolder.getLocale()));
        }
        return names;
    }

    @Override
    public Map<Need, List<Found>> find(Collection<Need> needs) {
        Map<String, List<MilestoneView>> roadMaps = milestones.roadMaps(
                needs.stream().map(Need::projectId).distinct().toList());
        Map<Need, List<MilestoneView>> wanted = needs.stream()
                .collect(Collectors.toMap(
                        need -> need, need -> wanted(need, roadMaps.getOrDefault(need.projectId(), List.of()))));
        Map<Subject, List<Document>> attached = documents.of(wanted.values().stream()
                .flatMap(List::stream)
                .map(MilestoneProof::subject)
                .toList());
        return wanted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .map(each -> found(each, attached.getOrDefault(subject(each), List.of())))
                .toList()));
    }

    /** It is done in its own task, before the gate is asked. */
    @Override
    public Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet) {
        return Map.of();
    }

    private static List<MilestoneView> wanted(Need need, List<MilestoneView> roadMap) {
        return roadMap.stream()
                .filter(milestone -> milestone.stage() == ended(need.gate()) && !milestone.dropped())
                .filter(milestone -> milestone.statutory() == need.ref().equals(STATUTORY))
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

    private static Found found(MilestoneView milestone, List<Document> attached) {
        return new Found(
                milestone.label(),
                milestone.status().settled() ? null : Lack.ABSENT,
                attached.stream().map(Document::name).collect(Collectors.joining("、")),
                milestone.actualOn(),
                null,
                false,
                attached.stream().map(Document::sha256).toList());
    }
}
