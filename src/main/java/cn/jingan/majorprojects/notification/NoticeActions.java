package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.ActionSource;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a person may do with their notices; subject {@code notices} is all of a person's, named by the person's id. */
@Component
class NoticeActions implements ActionSource {
    private final Notices notices;
    private final Channels channels;

    NoticeActions(Notices notices, Channels channels) {
        this.notices = notices;
        this.channels = channels;
    }

    @Override
    public List<String> types() {
        return List.of("notices");
    }

    @Override
    public Map<Subject, List<Action>> actions(Actor actor, Collection<Subject> subjects) {
        Map<Subject, List<Action>> all = new HashMap<>();
        subjects.stream()
                .filter(subject -> subject.id().equals(actor.personId()))
                .forEach(subject -> all.put(subject, List.of(readAll(), wish(actor))));
        return all;
    }

    private static Action readAll() {
        return Action.of("notice.readAll", "/api/me/notices/read-all", null);
    }

    private Action wish(Actor actor) {
        Preference present = notices.preference(actor.personId()).orElse(Preference.usual(actor.personId()));
        Action wish = Action.of("notice.wish", "/api/me/notices/wishes", "/me/notices/wishes")
                .at(present.version())
                .with(kinds("shown", present.shown()))
                .with(kinds("mailed", present.mailed()))
                .with(new Field("address", Type.TEXT, false, List.of(), present.address(), null));
        return channels.names().isEmpty() ? wish : wish.with(kinds("pushed", present.pushed()));
    }

    private static Field kinds(String name, String chosen) {
        List<Action.Option> options = Arrays.stream(Notice.Kind.values())
                .map(kind -> new Action.Option(kind.name(), null))
                .toList();
        return new Field(name, Type.MULTICHOICE, false, options, chosen, null);
    }
}
