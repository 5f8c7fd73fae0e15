package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do about a light: ask for another colour, decide, end one. A light's id is its project's code. */
@Component
class LightActions implements ActionSource {
    private static final String LIGHT = "light";
    private static final String OVERRIDE = "lightOverride";

    private final LightRows rows;
    private final LightOverrides overrides;
    private final OverridePeople people;
    private final ProjectQueries projects;
    private final PausedSubjects paused;
    private final OrganizationQueries organization;

    LightActions(
            LightRows rows,
            LightOverrides overrides,
            OverridePeople people,
            ProjectQueries projects,
            PausedSubjects paused,
            OrganizationQueries organization) {
        this.organization = organization;
        this.rows = rows;
        this.overrides = overrides;
        this.people = people;
        this.projects = projects;
        this.paused = paused;
    }

    @Override
    public List<String> types() {
        return List.of(LIGHT, OVERRIDE);
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> all = new HashMap<>();
        List<String> codes = Subject.ids(subjects, LIGHT);
        if (!codes.isEmpty()) {
            asking(actor, codes, all);
        }
        List<String> ids = Subject.ids(subjects, OVERRIDE);
        if (!ids.isEmpty()) {
            Set<String> standing = paused.paused(ids);
            overrides
                    .byIds(ids)
                    .forEach(override -> all.put(
                            new Subject(OVERRIDE, override.id()),
                            of(actor, override, standing.contains(override.id()))));
        }
        return all;
    }

    private void asking(Actor actor, List<String> codes, Map<Subject, List<Action>> all) {
        Map<String, ProjectFacts> seen = projects.visible(actor, codes);
        Set<String> open =
                overrides.open(codes).stream().map(LightOverride::project).collect(Collectors.toSet());
        rows.byProjects(codes).stream()
                .filter(state -> state.colour() != null && !open.contains(state.project()))
                .filter(state -> mayAsk(actor, seen.get(state.project())))
                .forEach(state -> all.put(new Subject(LIGHT, state.project()), List.of(ask(state))));
    }

    private boolean mayAsk(Actor actor, @Nullable ProjectFacts project) {
        return project != null
                && project.runState() != RunState.SUSPENDED
                && people.asking(actor, project.leadDepartment()).isPresent();
    }

    private static Action ask(LightState state) {
        String path = "/projects/" + state.project() + "/light/override";
        Option[] others = Arrays.stream(Light.values())
                .filter(light -> light != state.colour())
                .map(light -> new Option(light.name(), null))
                .toArray(Option[]::new);
        return Action.of("light.override", "/api" + path, path)
                .required("colour", Type.CHOICE, others)
                .required("reason", Type.TEXTAREA)
                .required("until", Type.DATE);
    }

    private List<Action> of(Actor actor, LightOverride override, boolean standing) {
        List<Action> actions = new ArrayList<>();
        if (deciding(actor, override, standing).none()) {
            actions.add(step(override, "decide")
                    .required("answer", Type.CHOICE, Action.options(OverrideAnswer.Choice.class))
                    .with(new Field("decision", Type.TEXTAREA, false, List.of(), null, null)));
        }
        if (ending(actor, override).none()) {
            actions.add(step(override, "end").required("reason", Type.TEXTAREA));
        }
        return actions;
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        List<String> id = Subject.ids(List.of(subject), OVERRIDE);
        return overrides.byIds(id).stream().findFirst().flatMap(override -> switch (name) {
            case "lightOverride.decide" ->
                deciding(actor, override, !paused.paused(id).isEmpty()).told();
            case "lightOverride.end" -> ending(actor, override).told();
            default -> Optional.empty();
        });
    }

    /** What stands against deciding it, in the order in which {@link LightOverrideService} refuses. */
    private Hindrance deciding(Actor actor, LightOverride override, boolean standing) {
        String post = override.deciderPost();
        Optional<Acting> decider = actor.as(post);
        return new Hindrance()
                .when(
                        decider.isEmpty(),
                        () -> new RuleViolation(LightRule.NOT_THE_LIGHT_DECIDER, organization.postName(post)))
                .when(
                        override.status() != OverrideStatus.ASKED,
                        () -> new RuleViolation(LightRule.LIGHT_DECIDED_ALREADY, override.status()))
                .when(
                        decider.filter(by -> by.is(override.askedBy())).isPresent(),
                        () -> new RuleViolation(LightRule.LIGHT_ASKER_DECIDES))
                .when(standing, paused::refusal);
    }

    /** The same against ending it. */
    private Hindrance ending(Actor actor, LightOverride override) {
        return new Hindrance()
                .when(people.ending(actor, override).isEmpty(), () -> new RuleViolation(LightRule.NOT_THE_LIGHT_ENDER))
                .when(!override.status().open(), () -> new RuleViolation(LightRule.LIGHT_OVERRIDE_OVER));
    }

    private static Action step(LightOverride override, String verb) {
        String path = "/light-overrides/" + override.id() + "/" + verb;
        return Action.of("lightOverride." + verb, "/api" + path, path).at(override.version());
    }
}
