package cn.jingan.majorprojects.gate.waiver;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Hindrance;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person may do with a waiver that was asked for: decide. */
@Component
class WaiverActions implements ActionSource {
    private final Waivers waivers;
    private final PausedSubjects paused;
    private final OrganizationQueries organization;

    WaiverActions(Waivers waivers, PausedSubjects paused, OrganizationQueries organization) {
        this.organization = organization;
        this.waivers = waivers;
        this.paused = paused;
    }

    @Override
    public List<String> types() {
        return List.of("waiver");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        if (actor.as(WaiverService.DECIDER).isEmpty()) {
            return Map.of();
        }
        List<String> ids = subjects.stream().map(Subject::id).toList();
        Set<String> standing = paused.paused(ids);
        return waivers.byIds(ids).stream()
                .filter(waiver ->
                        against(actor, waiver, standing.contains(waiver.id())).none())
                .collect(Collectors.toMap(
                        waiver -> new Subject("waiver", waiver.id()), waiver -> List.of(decide(waiver))));
    }

    @Override
    public Optional<RuleViolation> hindrance(Actor actor, Subject subject, String name) {
        List<String> id = List.of(subject.id());
        return waivers.byIds(id).stream()
                .findFirst()
                .filter(waiver -> name.equals("waiver.decide"))
                .flatMap(waiver ->
                        against(actor, waiver, !paused.paused(id).isEmpty()).told());
    }

    /** What stands against deciding it, in the order in which {@link WaiverService} refuses. */
    private Hindrance against(Actor actor, Waiver waiver, boolean standing) {
        Optional<Acting> decider = actor.as(WaiverService.DECIDER);
        return new Hindrance()
                .when(
                        decider.isEmpty(),
                        () -> new RuleViolation(
                                WaiverRule.NOT_THE_WAIVER_DECIDER, organization.postName(WaiverService.DECIDER)))
                .when(
                        waiver.status() != WaiverStatus.ASKED,
                        () -> new RuleViolation(WaiverRule.WAIVER_DECIDED_ALREADY, waiver.status()))
                .when(
                        decider.filter(by -> by.is(waiver.askedBy())).isPresent(),
                        () -> new RuleViolation(WaiverRule.WAIVER_ASKER_DECIDES))
                .when(standing, paused::refusal);
    }

    private static Action decide(Waiver waiver) {
        String path = "/waivers/" + waiver.id() + "/decide";
        return Action.of("waiver.decide", "/api" + path, path)
                .at(waiver.version())
                .required("answer", Type.CHOICE, Action.options(WaiverAnswer.Choice.class))
                .with(new Field("decision", Type.TEXTAREA, false, List.of(), null, null));
    }
}
