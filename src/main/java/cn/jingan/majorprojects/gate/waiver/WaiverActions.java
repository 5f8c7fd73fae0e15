package cn.jingan.majorprojects.gate.waiver;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.PausedSubjects;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person may do with a waiver that was asked for: decide. */
@Component
class WaiverActions implements ActionSource {
    private final Waivers waivers;
    private final PausedSubjects paused;

    WaiverActions(Waivers waivers, PausedSubjects paused) {
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
                .filter(waiver -> waiver.status() == WaiverStatus.ASKED && !standing.contains(waiver.id()))
                .filter(waiver -> actor.as(WaiverService.DECIDER)
                        .filter(by -> !by.is(waiver.askedBy()))
                        .isPresent())
                .collect(Collectors.toMap(
                        waiver -> new Subject("waiver", waiver.id()), waiver -> List.of(decide(waiver))));
    }

    private static Action decide(Waiver waiver) {
        String path = "/waivers/" + waiver.id() + "/decide";
        return Action.of("waiver.decide", "/api" + path, path)
                .at(waiver.version())
                .required("answer", Type.CHOICE, Action.options(WaiverAnswer.Choice.class))
                .with(new Field("decision", Type.TEXTAREA, false, List.of(), null, null));
    }
}
