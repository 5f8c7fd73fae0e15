package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.permit.PermitActions;
import cn.jingan.majorprojects.permit.PermitKind;
import cn.jingan.majorprojects.permit.PermitKinds;
import cn.jingan.majorprojects.permit.PermitQueries;
import cn.jingan.majorprojects.permit.PermitView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The statutory permits of a project: one counts that another person has compared with the paper and that holds today, for
 * the whole project or for each of its sub-projects.
 */
@Component
class PermitProof implements Proof {
    private final PermitQueries permits;
    private final PermitKinds kinds;
    private final PermitActions actions;
    private final DocumentQueries documents;
    private final CaseParts parts;
    private final MessageSource messages;
    private final Clock clock;

    PermitProof(
            PermitQueries permits,
            PermitKinds kinds,
            PermitActions actions,
            DocumentQueries documents,
            CaseParts parts,
            MessageSource messages,
            Clock clock) {
        this.parts = parts;
        this.messages = messages;
        this.permits = permits;
        this.kinds = kinds;
        this.actions = actions;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.PERMIT;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        kinds.all().stream().map(PermitKind::key).forEach(key -> names.put(key, kinds.name(key)));
        return names;
    }

    @Override
    public Map<Need, List<Found>> find(Collection<Need> needs) {
        Map<Need, PermitLines> lines = lines(needs);
        Map<Subject, List<Document>> scans = documents.of(lines.values().stream()
                .flatMap(PermitLines::permits)
                .map(PermitProof::subject)
                .toList());
        Map<Need, List<Found>> found = new HashMap<>();
        lines.forEach((need, asked) -> found.put(
                need, asked.of(permit -> scans.getOrDefault(subject(permit), List.of()), kinds, this::words)));
        return found;
    }

    /** Record one, or, where one waits for it, verify it; nothing where one was verified since the gate was read. */
    @Override
    public Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet) {
        Map<Need, List<Subject>> asked = new HashMap<>();
        lines(unmet)
                .forEach((need, lines) -> asked.put(
                        need,
                        lines.lacking()
                                .map(permit -> permit.filter(lines::unverified)
                                        .map(PermitProof::subject)
                                        .orElse(new Subject("project", need.projectId())))
                                .distinct()
                                .toList()));
        Map<Subject, List<Action>> may = actions.actions(
                actor, asked.values().stream().flatMap(List::stream).distinct().toList());
        Map<Need, List<Action>> offers = new HashMap<>();
        asked.forEach((need, subjects) -> offers.put(
                need,
                subjects.stream()
                        .flatMap(subject -> may.getOrDefault(subject, List.of()).stream())
                        .flatMap(action -> towards(need, action))
                        .toList()));
        return offers;
    }

    private static Stream<Action> towards(Need need, Action action) {
        return switch (action.name()) {
            case "permit.record" -> Stream.of(action.choosing("kind", need.ref()));
            case "permit.verify" -> Stream.of(action);
            default -> Stream.empty();
        };
    }

    private Map<Need, PermitLines> lines(Collection<Need> needs) {
        List<String> projects = needs.stream().map(Need::projectId).distinct().toList();
        Map<String, List<PermitView>> all = permits.ofProjects(projects);
        List<String> split = split(all);
        Map<String, Map<String, String>> named = parts.names(split);
        Set<String> later = parts.later(split);
        LocalDate today = LocalDate.now(clock);
        Map<Need, PermitLines> lines = new HashMap<>();
        needs.forEach(need -> lines.put(
                need,
                PermitLines.of(
                        need,
                        all.getOrDefault(need.projectId(), List.of()),
                        named.getOrDefault(need.projectId(), Map.of()),
                        need.gate() == GateKind.S2 ? later : Set.of(),
                        today)));
        return lines;
    }

    /** The projects with permits of sub-projects. */
    private static List<String> split(Map<String, List<PermitView>> all) {
        return all.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(permit -> permit.partId() != null))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    private static Subject subject(PermitView permit) {
        return new Subject("permit", permit.id());
    }
}
