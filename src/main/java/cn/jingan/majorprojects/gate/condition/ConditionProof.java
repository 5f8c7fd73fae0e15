package cn.jingan.majorprojects.gate.condition;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.Condition;
import cn.jingan.majorprojects.gate.ConditionStatus;
import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The conditions that name the gate: it stays shut until each was found met. */
@Component
class ConditionProof implements Proof {
    private static final String NAMED = "NAMED";

    private final Conditions conditions;
    private final DocumentQueries documents;
    private final MessageSource messages;
    private final Clock clock;

    ConditionProof(Conditions conditions, DocumentQueries documents, MessageSource messages, Clock clock) {
        this.conditions = conditions;
        this.documents = documents;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.CONDITION;
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                NAMED, messages.getMessage("requirement.conditions.NAMED", null, LocaleContextHolder.getLocale()));
    }

    @Override
    public Map<Need, List<Found>> find(Collection<Need> needs) {
        List<Condition> all = conditions.ofProjects(
                needs.stream().map(Need::projectId).distinct().toList());
        Map<Need, List<Condition>> named = new HashMap<>();
        needs.forEach(need ->
                named.put(need, all.stream().filter(each -> names(each, need)).toList()));
        Map<Subject, List<Document>> papers = documents.of(named.values().stream()
                .flatMap(List::stream)
                .map(ConditionProof::subject)
                .toList());
        return named.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .map(each -> found(each, papers.getOrDefault(subject(each), List.of())))
                .toList()));
    }

    /** It is met in tasks of its own. */
    @Override
    public Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet) {
        return Map.of();
    }

    private static boolean names(Condition condition, Need need) {
        return condition.projectId().equals(need.projectId())
                && condition.blocks() == need.gate()
                && condition.status() != ConditionStatus.ENDED;
    }

    private Found found(Condition condition, List<Document> papers) {
        return new Found(
                condition.content(),
                lack(condition),
                papers.stream().map(Document::name).collect(Collectors.joining("、")),
                condition.verifiedAt() == null ? null : LocalDate.ofInstant(condition.verifiedAt(), clock.getZone()),
                null,
                false,
                papers.stream().map(Document::sha256).toList());
    }

    private static @Nullable Lack lack(Condition condition) {
        return switch (condition.status()) {
            case OPEN -> Lack.ABSENT;
            case REPORTED -> Lack.UNVERIFIED;
            case BEFORE, MET, ENDED -> null;
        };
    }

    private static Subject subject(Condition condition) {
        return new Subject("condition", condition.id());
    }
}
