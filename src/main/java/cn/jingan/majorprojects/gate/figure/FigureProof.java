package cn.jingan.majorprojects.gate.figure;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.GateSubjects.CaseKind;
import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The figures of a project: the newest one counts, once a second person has compared it with the paper. */
@Component
class FigureProof implements Proof {
    private final Figures figures;
    private final FigureActions actions;
    private final GateSubjects subjects;
    private final DocumentQueries documents;
    private final MessageSource messages;

    FigureProof(
            Figures figures,
            FigureActions actions,
            GateSubjects subjects,
            DocumentQueries documents,
            MessageSource messages) {
        this.figures = figures;
        this.actions = actions;
        this.subjects = subjects;
        this.documents = documents;
        this.messages = messages;
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.FIGURE;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (FigureKind kind : FigureKind.values()) {
            names.put(kind.name(), name(kind.name()));
        }
        return names;
    }

    @Override
    public Map<Need, List<Found>> find(Collection<Need> needs) {
        Map<Need, Figure> newest = newest(needs);
        Map<Subject, List<Document>> papers = documents.of(newest.values().stream()
                .map(figure -> new Subject("figure", figure.id()))
                .toList());
        Map<Need, List<Found>> found = new HashMap<>();
        needs.forEach(need -> found.put(need, List.of(found(need, newest.get(need), papers))));
        return found;
    }

    @Override
    public Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet) {
        Map<Need, Figure> newest = newest(unmet);
        Map<String, CaseKind> kinds =
                subjects.kinds(unmet.stream().map(Need::projectId).distinct().toList());
        return unmet.stream()
                .distinct()
                .collect(Collectors.toMap(
                        need -> need, need -> offer(actor, need, newest.get(need), kinds.get(need.projectId())).stream()
                                .toList()));
    }

    /** One that waits is verified before the next is recorded; nothing where one does by now. */
    private Optional<Action> offer(Actor actor, Need need, @Nullable Figure newest, @Nullable CaseKind project) {
        if (newest != null && lack(need, newest) == null) {
            return Optional.empty();
        }
        return newest != null && !newest.verified()
                ? actions.verify(actor, newest, project)
                : actions.record(actor, project).map(action -> action.choosing("kind", need.ref()));
    }

    private Map<Need, Figure> newest(Collection<Need> needs) {
        List<Figure> all = figures.ofProjects(
                needs.stream().map(Need::projectId).distinct().toList());
        Map<Need, Figure> newest = new HashMap<>();
        needs.forEach(need -> all.stream()
                .filter(figure -> figure.projectId().equals(need.projectId())
                        && figure.kind().name().equals(need.ref()))
                .findFirst()
                .ifPresent(figure -> newest.put(need, figure)));
        return newest;
    }

    private Found found(Need need, @Nullable Figure figure, Map<Subject, List<Document>> papers) {
        if (figure == null) {
            return Found.absent(title(need));
        }
        List<Document> own = papers.getOrDefault(new Subject("figure", figure.id()), List.of());
        List<String> said = new ArrayList<>(List.of(figure.label()));
        own.stream().map(Document::name).forEach(said::add);
        return new Found(
                title(need),
                lack(need, figure),
                String.join("，", said),
                figure.countedOn(),
                null,
                false,
                own.stream().map(Document::sha256).toList());
    }

    private static @Nullable Lack lack(Need need, Figure figure) {
        boolean enough = need.atLeast() == null || figure.percent().compareTo(need.atLeast()) >= 0;
        return !figure.verified() ? Lack.UNVERIFIED : enough ? null : Lack.TOO_LITTLE;
    }

    private String title(Need need) {
        String least = need.atLeast() == null
                ? ""
                : " ≥ " + need.atLeast().stripTrailingZeros().toPlainString() + "%";
        return name(need.ref()) + least;
    }

    private String name(String kind) {
        return messages.getMessage("option.kind." + kind, null, LocaleContextHolder.getLocale());
    }
}
