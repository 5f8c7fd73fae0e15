package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.Stage;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person may change in a road map now: {@code roadMap} with the id of a project, {@code roadMapEntry} of a milestone. */
@Component
public class RoadMapActions implements ActionSource {
    /** The road map of a project. */
    public static final String ROAD_MAP = "roadMap";

    /** A milestone as a place in its road map; what is done in it is another matter. */
    public static final String ENTRY = "roadMapEntry";

    private final RoadMapQueries queries;
    private final MilestoneQueries milestones;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;

    RoadMapActions(
            RoadMapQueries queries,
            MilestoneQueries milestones,
            ProjectQueries projects,
            OrganizationQueries organization) {
        this.organization = organization;
        this.queries = queries;
        this.milestones = milestones;
        this.projects = projects;
    }

    @Override
    public List<String> types() {
        return List.of(ROAD_MAP, ENTRY);
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> all = new HashMap<>();
        projects.facts(Subject.ids(subjects, ROAD_MAP)).values().stream()
                .filter(project -> changing(actor, project).none())
                .forEach(project -> all.put(new Subject(ROAD_MAP, project.id()), List.of(add(project))));
        List<MilestoneView> entries = milestones.milestones(Subject.ids(subjects, ENTRY));
        Map<String, ProjectFacts> facts = projects.facts(
                entries.stream().map(MilestoneView::projectId).distinct().toList());
        Map<String, List<MilestoneView>> roadMaps = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.dropped())
                .filter(entry -> changing(actor, Objects.requireNonNull(facts.get(entry.projectId())))
                        .none())
                .forEach(entry -> all.put(
                        new Subject(ENTRY, entry.id()),
                        of(
                                entry,
                                beside(entry, roadMaps.computeIfAbsent(entry.projectId(), milestones::roadMap)),
                                entries.size() == 1)));
        return all;
    }

    /** The others of its stage. */
    private static List<MilestoneView> beside(MilestoneView entry, List<MilestoneView> roadMap) {
        return roadMap.stream()
                .filter(other -> other.stage() == entry.stage() && !other.dropped())
                .filter(other -> !other.id().equals(entry.id()))
                .toList();
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        if (subject.type().equals(ROAD_MAP)) {
            return changing(actor, projects.facts(subject.id())).told();
        }
        MilestoneView entry = milestones.milestone(subject.id());
        Hindrance hindrance = changing(actor, projects.facts(entry.projectId()));
        return (switch (name) {
                    case "roadMap.drop" -> dropping(entry, hindrance);
                    case "roadMap.link" -> linking(entry, hindrance);
                    default ->
                        hindrance.when(
                                entry.dropped(), () -> new RuleViolation(RoadMapRule.DROPPED_IS_GONE, entry.label()));
                })
                .told();
    }

    /** What stands against any change of it, in the order in which {@link RoadMapDesk} refuses. */
    private Hindrance changing(Actor actor, ProjectFacts project) {
        String lead = project.leadDepartment();
        return new Hindrance()
                .when(
                        actor.as("OFFICER", lead).isEmpty(),
                        () -> new RuleViolation(RoadMapRule.NOT_THE_ROAD_MAPPER, organization.departmentName(lead)))
                .when(!project.runState().moving(), () -> new RuleViolation(RoadMapRule.CASE_STANDS_STILL));
    }

    private static Hindrance dropping(MilestoneView entry, Hindrance hindrance) {
        return hindrance
                .when(entry.statutory(), () -> new RuleViolation(RoadMapRule.STATUTORY_STAYS, entry.label()))
                .when(
                        entry.status() == MilestoneStatus.SUBMITTED,
                        () -> new RuleViolation(RoadMapRule.ANSWER_FIRST, entry.label()))
                .when(entry.status().settled(), () -> new RuleViolation(RoadMapRule.SETTLED_STAYS, entry.label()));
    }

    private static Hindrance linking(MilestoneView entry, Hindrance hindrance) {
        return hindrance.when(
                entry.status() != MilestoneStatus.OPEN,
                () -> new RuleViolation(RoadMapRule.LINKS_STAND, entry.label()));
    }

    private Action add(ProjectFacts project) {
        String page = "/projects/" + project.code() + "/road-map";
        List<MilestoneView> roadMap = milestones.roadMap(project.id());
        Option[] stages = Stage.inOrder().stream()
                .filter(stage -> stage != Stage.CLOSED && offers(stage, project.stage(), roadMap))
                .map(stage -> new Option(stage.name(), null))
                .toArray(Option[]::new);
        List<Option> before = roadMap.stream()
                .filter(milestone -> milestone.status() != MilestoneStatus.DROPPED)
                .map(milestone -> new Option(milestone.id(), milestone.label()))
                .toList();
        return Action.of("roadMap.add", "/api" + page, page)
                .at(queries.version(project.id()))
                .required("name", Type.TEXT)
                .required("stage", Type.CHOICE, stages)
                .with(new Field("predecessors", Type.MULTICHOICE, false, before, null, null))
                .optional("evidence", Type.TEXT);
    }

    private static boolean offers(Stage stage, Stage present, List<MilestoneView> roadMap) {
        return stage.ordinal() > present.ordinal()
                || stage == present
                        && roadMap.stream()
                                .anyMatch(each ->
                                        each.stage() == stage && !each.status().settled());
    }

    /**
     * What may be changed of one; with what there is to choose where it alone is looked at, not for each row of a list.
     * What stands alone in its stage can be moved nowhere.
     */
    private List<Action> of(MilestoneView entry, List<MilestoneView> beside, boolean alone) {
        List<Action> actions = new ArrayList<>();
        if (!beside.isEmpty()) {
            actions.add(on(entry, "move").required("after", Type.CHOICE, alone ? places(beside) : new Option[0]));
        }
        if (linking(entry, new Hindrance()).none()) {
            String now = alone ? queries.notation(entry) : null;
            actions.add(on(entry, "link").with(new Field("predecessors", Type.TEXT, false, List.of(), now, null)));
        }
        actions.add(alone ? assign(entry) : on(entry, "assign").optional("owner", Type.CHOICE));
        if (dropping(entry, new Hindrance()).none()) {
            actions.add(on(entry, "drop").required("reason", Type.TEXTAREA));
        }
        return actions;
    }

    private static Option[] places(List<MilestoneView> beside) {
        Stream<Option> others = beside.stream().map(other -> new Option(other.id(), other.label()));
        return Stream.concat(Stream.of(new Option(RoadMapOrderService.FIRST, null)), others)
                .toArray(Option[]::new);
    }

    private Action assign(MilestoneView entry) {
        Stream<Option> colleagues = organization
                .colleagues(projects.facts(entry.projectId()).leadDepartment())
                .stream()
                .map(person -> new Option(person.id(), person.display()));
        List<Option> people = Stream.concat(Stream.of(new Option(MilestoneShare.NOBODY, null)), colleagues)
                .toList();
        String owner = Objects.requireNonNullElse(entry.ownerId(), MilestoneShare.NOBODY);
        String weight = entry.weight() == null ? null : entry.weight().toString();
        return on(entry, "assign")
                .with(new Field("owner", Type.CHOICE, false, people, owner, null))
                .with(new Field("weight", Type.NUMBER, false, List.of(), weight, null));
    }

    private static Action on(MilestoneView entry, String verb) {
        String page = "/milestones/" + entry.id() + "/" + verb;
        return Action.of("roadMap." + verb, "/api" + page, page).at(entry.version());
    }
}
