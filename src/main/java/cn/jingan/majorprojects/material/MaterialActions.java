package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a person may do with materials: file one for a project, file its next edition, disclose or annul it. */
@Component
public class MaterialActions implements ActionSource {
    private final Materials materials;
    private final MaterialTypes types;
    private final MaterialThings things;
    private final ProjectQueries projects;
    private final MaterialHindrances hindrances;

    MaterialActions(
            Materials materials,
            MaterialTypes types,
            MaterialThings things,
            ProjectQueries projects,
            MaterialHindrances hindrances) {
        this.hindrances = hindrances;
        this.materials = materials;
        this.types = types;
        this.things = things;
        this.projects = projects;
    }

    @Override
    public List<String> types() {
        return List.of("project", "material");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("OFFICER", "HEAD")) {
            return Map.of();
        }
        Map<Subject, List<Action>> all = new HashMap<>();
        Map<String, ProjectFacts> asked = projects.facts(Subject.ids(subjects, "project"));
        asked.values().stream()
                .filter(project -> hindrances.file(actor, project).none())
                .forEach(project ->
                        all.put(new Subject("project", project.id()), List.of(file(project, asked.size() == 1))));
        List<String> ids = Subject.ids(subjects, "material");
        List<MaterialView> found = ids.isEmpty() ? List.of() : materials.byIds(ids);
        Map<String, ProjectFacts> owners = projects.facts(
                found.stream().map(MaterialView::projectId).distinct().toList());
        found.forEach(material -> all.put(
                new Subject("material", material.id()),
                of(actor, material, Objects.requireNonNull(owners.get(material.projectId())))));
        return all;
    }

    private List<Action> of(Actor actor, MaterialView material, ProjectFacts project) {
        List<Action> actions = new ArrayList<>();
        if (hindrances.disclose(actor, material, project).none()) {
            actions.add(disclose(material));
        }
        if (hindrances.change(actor, material, project).none()) {
            actions.add(numbered(
                            start(material, "replace"),
                            types.find(material.type()).orElse(null),
                            material)
                    .required("reason", Type.TEXT)
                    .required("evidence", Type.FILE));
            actions.add(start(material, "annul").required("reason", Type.TEXTAREA));
        }
        return actions;
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        return switch (name) {
            case "material.file" ->
                hindrances.file(actor, projects.facts(subject.id())).told();
            case "material.disclose", "material.replace", "material.annul" ->
                materials.byIds(List.of(subject.id())).stream()
                        .findFirst()
                        .flatMap(material -> hindrance(actor, material, name).told());
            default -> Optional.empty();
        };
    }

    private Hindrance hindrance(Actor actor, MaterialView material, String name) {
        ProjectFacts project = projects.facts(material.projectId());
        return name.equals("material.disclose")
                ? hindrances.disclose(actor, material, project)
                : hindrances.change(actor, material, project);
    }

    private static Action disclose(MaterialView material) {
        Option[] others = Arrays.stream(Disclosure.values())
                .filter(each -> each != material.disclosure())
                .map(each -> new Option(each.name(), null))
                .toArray(Option[]::new);
        return start(material, "disclose")
                .required("disclosure", Type.CHOICE, others)
                .optional("reason", Type.TEXTAREA);
    }

    private static Action start(MaterialView material, String verb) {
        String page = "/materials/" + material.id() + "/" + verb;
        return Action.of("material." + verb, "/api" + page, page).at(material.version());
    }

    /** In a list of projects without the things of each, which would take statements for every one of them. */
    private Action file(ProjectFacts project, boolean alone) {
        String path = "/projects/" + project.code();
        Option[] choices = types.all().stream()
                .map(type -> new Option(type.key(), types.name(type.key())))
                .toArray(Option[]::new);
        Action action = Action.of("material.file", "/api" + path + "/materials", path + "/documents/new")
                .required("type", Type.CHOICE, choices);
        Action about = action.optionalAmong("subject", alone ? subjects(project) : Map.of());
        return numbered(about.optional("title", Type.TEXT), null, null).required("evidence", Type.FILE);
    }

    private Map<String, String> subjects(ProjectFacts project) {
        Map<String, String> named = new LinkedHashMap<>();
        things.named(project, LocaleContextHolder.getLocale())
                .forEach((subject, name) -> named.put(subject.type() + ":" + subject.id(), name));
        return named;
    }

    /** Number, issuer and date: needed where the type is an official one, with what stands in them now. */
    private static Action numbered(Action action, @Nullable MaterialType type, @Nullable MaterialView now) {
        boolean needed = type != null && type.numbered();
        return action.with(field("number", Type.TEXT, needed, now == null ? null : now.number()))
                .with(field("issuer", Type.TEXT, needed, now == null ? null : now.issuer()))
                .with(field("issuedOn", Type.DATE, needed, null));
    }

    private static Field field(String name, Type type, boolean needed, @Nullable String value) {
        return new Field(name, type, needed, List.of(), value, null);
    }
}
