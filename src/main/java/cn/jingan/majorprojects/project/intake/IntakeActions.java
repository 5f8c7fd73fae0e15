package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Details;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person may do with applications for intake; subject {@code intakes} is all of them. */
@Component
class IntakeActions implements ActionSource {
    private final Intakes intakes;
    private final OrganizationQueries organization;
    private final List<Option> features;

    IntakeActions(Intakes intakes, OrganizationQueries organization) {
        this.intakes = intakes;
        this.organization = organization;
        this.features = Seed.rows("features").stream()
                .map(row -> new Option(row.getField("code"), null))
                .toList();
    }

    @Override
    public List<String> types() {
        return List.of("intake", "intakes");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (!actor.holdsAny("OFFICER")) {
            return Map.of();
        }
        Map<Subject, List<Action>> all = new HashMap<>();
        subjects.stream()
                .filter(subject -> subject.type().equals("intakes"))
                .forEach(subject -> all.put(subject, List.of(draft(actor))));
        List<String> ids = subjects.stream()
                .filter(subject -> subject.type().equals("intake"))
                .map(Subject::id)
                .toList();
        (ids.isEmpty() ? List.<IntakeView>of() : intakes.byIds(ids))
                .stream()
                        .filter(intake ->
                                actor.as("OFFICER", intake.department()).isPresent())
                        .forEach(intake -> all.put(new Subject("intake", intake.id()), of(intake)));
        return all;
    }

    private List<Action> of(IntakeView intake) {
        List<Action> actions = new ArrayList<>();
        String page = "/intakes/" + intake.id();
        if (intake.open()) {
            actions.add(save(intake, page));
            actions.add(
                    Action.of("intake.submit", "/api" + page + "/submit", null).at(intake.version()));
        }
        if (intake.supplementable()) {
            String name = intake.runState() == RunState.NOT_ADMITTED ? "intake.reopen" : "intake.supplement";
            actions.add(Action.of(name, "/api" + page + "/supplement", page + "/supplement")
                    .at(intake.version())
                    .required("reason", Type.TEXTAREA));
        }
        if (intake.submissions() == 0) {
            actions.add(Action.of("intake.discard", "/api" + page + "/discard", null)
                    .at(intake.version()));
        }
        return actions;
    }

    private Action draft(Actor actor) {
        String own = actor.holdings().stream()
                .filter(held -> held.post().equals("OFFICER"))
                .findFirst()
                .orElseThrow()
                .department();
        Proposal empty = new Proposal(null, null, own, null, null, null, List.of(), null, null, Details.NONE);
        return contents(identity(Action.of("intake.draft", "/api/intakes", "/intakes/new"), empty), empty);
    }

    private Action save(IntakeView intake, String page) {
        Action save = Action.of("intake.save", "/api" + page, page + "/edit").at(intake.version());
        Proposal now = intake.proposal();
        return contents(intake.submissions() == 0 ? identity(save, now) : save, now);
    }

    private Action identity(Action action, Proposal now) {
        return action.with(field("name", Type.TEXT, true, now.name()))
                .with(choice("kind", Stream.of(ProjectKind.values()).map(Enum::name), now.kind()))
                .with(new Field("leadDepartment", Type.CHOICE, false, departments(), now.leadDepartment(), null))
                .with(choice("route", IntakeCheck.ROUTES.stream(), now.route()))
                .with(choice("funding", IntakeCheck.FUNDING.stream(), now.funding()))
                .with(choice("template", templates(), now.template()))
                .with(new Field("features", Type.MULTICHOICE, false, features, String.join(";", now.features()), null));
    }

    private Action contents(Action action, Proposal now) {
        Details details = now.details();
        return action.with(field("unit", Type.TEXT, false, details.unit()))
                .with(new Field("subdistrict", Type.CHOICE, false, subdistricts(), details.subdistrict(), null))
                .with(field("site", Type.TEXT, false, details.site()))
                .with(field("scale", Type.TEXTAREA, false, details.scale()))
                .with(field("necessity", Type.TEXTAREA, false, now.necessity()))
                .with(field("investment", Type.NUMBER, false, details.investment()))
                .with(field("fundSource", Type.TEXTAREA, false, now.fundSource()))
                .with(field("plannedStart", Type.DATE, false, details.plannedStart()))
                .with(field("plannedEnd", Type.DATE, false, details.plannedEnd()));
    }

    private static Stream<String> templates() {
        return Arrays.stream(ProjectKind.values()).flatMap(kind -> kind.templates().stream());
    }

    private static Field field(String name, Type type, boolean required, @Nullable Object value) {
        return new Field(name, type, required, List.of(), value == null ? null : value.toString(), null);
    }

    private static Field choice(String name, Stream<String> values, @Nullable Object value) {
        List<Option> options = values.map(each -> new Option(each, null)).toList();
        return new Field(name, Type.CHOICE, false, options, value == null ? null : value.toString(), null);
    }

    private List<Option> departments() {
        return organization.departments().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toList();
    }

    private List<Option> subdistricts() {
        return organization.departments().stream()
                .filter(department -> department.kind().equals("SUBDISTRICT"))
                .map(department -> new Option(department.code(), department.name()))
                .toList();
    }
}
