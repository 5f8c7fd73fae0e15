package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.organization.Substitution;
import cn.jingan.majorprojects.organization.SubstitutionQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Substitutions as they are shown, and what a person may do with them. */
@Component
class SubstitutionScreens {
    private final SubstitutionQueries queries;
    private final OrganizationQueries organization;
    private final Choices choices;
    private final Clock clock;

    SubstitutionScreens(SubstitutionQueries queries, OrganizationQueries organization, Choices choices, Clock clock) {
        this.queries = queries;
        this.organization = organization;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * One substitution with its names.
     *
     * @param signature post and department, as signatures show it
     * @param state REVOKED, OVER, RUNNING or COMING
     * @param actions what the person who looks may do with it
     */
    public record Row(
            Substitution substitution,
            String person,
            String substitute,
            String signature,
            String state,
            List<Action> actions) {}

    List<Row> own(Actor actor) {
        return rows(queries.own(actor), actor, "/me/substitutions/");
    }

    List<Row> all(Actor actor) {
        return rows(queries.all(actor), actor, "/substitutions/");
    }

    private List<Row> rows(List<Substitution> found, Actor actor, String path) {
        Map<String, String> names = organization.personNames(found.stream()
                .flatMap(each -> Stream.of(each.personId(), each.substituteId()))
                .distinct()
                .toList());
        return found.stream().map(each -> row(each, names, actor, path)).toList();
    }

    private Row row(Substitution each, Map<String, String> names, Actor actor, String path) {
        boolean theirs = path.startsWith("/substitutions") || each.personId().equals(actor.personId());
        String revoke = path + each.id() + "/revoke";
        return new Row(
                each,
                names.getOrDefault(each.personId(), each.personId()),
                names.getOrDefault(each.substituteId(), each.substituteId()),
                organization.signature(each.department(), each.post()),
                state(each),
                theirs && each.standsOn(LocalDate.now(clock))
                        ? List.of(Action.of("substitution.revoke", "/api" + revoke, null))
                        : List.of());
    }

    private String state(Substitution each) {
        LocalDate today = LocalDate.now(clock);
        if (each.revokedAt() != null) {
            return "REVOKED";
        }
        return each.toOn().isBefore(today) ? "OVER" : each.fromOn().isAfter(today) ? "COMING" : "RUNNING";
    }

    /** Naming a substitute for one's own post; empty for whoever has none that can be substituted. */
    List<Action> naming(Actor actor) {
        List<Holding> own = actor.holdings().stream()
                .filter(held -> held.onBehalfOf() == null && isOfBusiness(held))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Option[] holdings = own.stream()
                .map(held -> new Option(
                        held.post() + "@" + held.department(), organization.signature(held.department(), held.post())))
                .toArray(Option[]::new);
        List<Person> colleagues = new ArrayList<>();
        own.stream()
                .map(Holding::department)
                .distinct()
                .forEach(department -> colleagues.addAll(organization.colleagues(department)));
        Option[] people = colleagues.stream()
                .filter(person -> !person.id().equals(actor.personId()))
                .distinct()
                .map(person -> new Option(person.id(), person.display()))
                .toArray(Option[]::new);
        return List.of(period(Action.of("substitution.name", "/api/me/substitutions", "/me/substitutions")
                .required("holding", Type.CHOICE, holdings)
                .required("substitute", Type.CHOICE, people)));
    }

    /** Naming a substitute from a leave notice. */
    Action notice() {
        return period(Action.of("substitution.notice", "/api/substitutions", "/substitutions/new")
                .required("person", Type.TEXT)
                .required("post", Type.CHOICE, choices.posts())
                .required("department", Type.CHOICE, choices.departments())
                .required("substitute", Type.TEXT));
    }

    private static Action period(Action action) {
        return action.required("from", Type.DATE).required("to", Type.DATE).optional("reason", Type.TEXT);
    }

    private boolean isOfBusiness(Holding held) {
        return organization.posts().stream()
                .filter(post -> post.code().equals(held.post()))
                .anyMatch(post -> post.kind().equals("BUSINESS") || post.kind().equals("LEADER"));
    }
}
