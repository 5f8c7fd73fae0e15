package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.gate.Proof;
import cn.jingan.majorprojects.gate.RequirementKind;
import cn.jingan.majorprojects.material.MaterialActions;
import cn.jingan.majorprojects.material.MaterialQueries;
import cn.jingan.majorprojects.material.MaterialType;
import cn.jingan.majorprojects.material.MaterialTypes;
import cn.jingan.majorprojects.material.MaterialView;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The materials of a project by their types: all that count of the type in their present editions. */
@Component
class DocumentProof implements Proof {
    private static final int SHOWN = 3;

    private final MaterialQueries materials;
    private final MaterialTypes types;
    private final MaterialActions actions;
    private final Clock clock;

    DocumentProof(MaterialQueries materials, MaterialTypes types, MaterialActions actions, Clock clock) {
        this.materials = materials;
        this.types = types;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.DOCUMENT;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        types.all().stream().map(MaterialType::key).forEach(key -> names.put(key, types.name(key)));
        return names;
    }

    @Override
    public Map<Need, List<Found>> find(Collection<Need> needs) {
        Map<String, List<MaterialView>> filed = materials.ofTypes(
                needs.stream().map(Need::projectId).distinct().toList(),
                needs.stream().map(Need::ref).distinct().toList());
        return needs.stream()
                .distinct()
                .collect(Collectors.toMap(
                        need -> need,
                        need -> List.of(found(
                                need,
                                filed.getOrDefault(need.projectId(), List.of()).stream()
                                        .filter(material -> material.type().equals(need.ref()))
                                        .toList()))));
    }

    /** File one. */
    @Override
    public Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet) {
        Map<Subject, List<Action>> may = actions.actions(
                actor, unmet.stream().map(DocumentProof::project).distinct().toList());
        return unmet.stream()
                .distinct()
                .collect(Collectors.toMap(need -> need, need -> may.getOrDefault(project(need), List.of()).stream()
                        .filter(action -> action.name().equals("material.file"))
                        .map(action -> action.choosing("type", need.ref()))
                        .toList()));
    }

    private static Subject project(Need need) {
        return new Subject("project", need.projectId());
    }

    /** Named are the last few, kept are the digests of all. */
    private Found found(Need need, List<MaterialView> filed) {
        String title = types.name(need.ref());
        if (filed.isEmpty()) {
            return Found.absent(title);
        }
        MaterialView last = filed.get(filed.size() - 1);
        String said = filed.subList(Math.max(0, filed.size() - SHOWN), filed.size()).stream()
                .map(DocumentProof::said)
                .collect(Collectors.joining("；"));
        LocalDate since = Objects.requireNonNullElseGet(
                last.issuedOn(), () -> LocalDate.ofInstant(last.filedAt(), clock.getZone()));
        List<String> digests = filed.stream().map(MaterialView::sha256).toList();
        return new Found(title, null, said, since, null, false, digests);
    }

    private static String said(MaterialView material) {
        return Stream.of(material.number(), material.issuer(), material.fileName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("，"));
    }
}
