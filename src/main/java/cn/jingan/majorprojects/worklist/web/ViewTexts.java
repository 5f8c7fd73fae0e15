package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.Due;
import cn.jingan.majorprojects.worklist.ItemOrder;
import cn.jingan.majorprojects.worklist.SavedView;
import cn.jingan.majorprojects.worklist.ViewService;
import cn.jingan.majorprojects.worklist.WorkItem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The views of a person with their counts and addresses, and what can be done with them. */
@Component
class ViewTexts {
    private final ViewService views;
    private final MessageSource messages;

    ViewTexts(ViewService views, MessageSource messages) {
        this.views = views;
        this.messages = messages;
    }

    /**
     * A view as it is shown.
     *
     * @param href its page of the inbox
     * @param items the same for programs
     * @param count how many it holds now; beyond a thousand 1000+
     */
    record Shown(SavedView view, String href, String items, String count, List<Action> actions) {}

    /** Those of that person, the oldest first. */
    List<Shown> of(Actor actor) {
        return views.of(actor).stream().map(view -> shown(actor, view)).toList();
    }

    private Shown shown(Actor actor, SavedView view) {
        BoxRequest asked = BoxRequest.of(view);
        return new Shown(
                view,
                asked.address("/"),
                asked.address("/api/work-items"),
                InboxSummary.shown(views.count(actor, view)),
                List.of(Action.of("view.remove", "/api/me/views/" + view.id() + "/remove", null)));
    }

    /** Keeping a view; what the inbox is narrowed to now stands in its fields. */
    Action save(SavedView now) {
        return Action.of("view.save", "/api/me/views", "/me/views")
                .required("name", Type.TEXT)
                .with(new Field("box", Type.CHOICE, true, boxes(), BoxRequest.name(now.box()), null))
                .with(new Field("q", Type.TEXT, false, List.of(), now.q(), null))
                .with(among("stage", now.stage(), "web.stage.", WorklistChoices.STAGES))
                .with(among("category", now.category(), "category.", WorklistChoices.CATEGORIES))
                .with(among("light", now.light(), "option.light.", List.of(Light.values())))
                .with(among("due", now.due(), "worklist.due.", List.of(Due.values())))
                .with(among("kind", now.kind(), "worklist.kind.", WorkItem.KINDS))
                .with(among("sort", now.sort(), "worklist.sort.", List.of(ItemOrder.values())));
    }

    private List<Option> boxes() {
        return Stream.of(Box.values())
                .map(BoxRequest::name)
                .map(box -> new Option(box, word("worklist.box." + box)))
                .toList();
    }

    private Field among(String field, @Nullable Object now, String words, List<?> choices) {
        List<Option> options = choices.stream()
                .map(Object::toString)
                .map(choice -> new Option(choice, word(words + choice)))
                .toList();
        return new Field(field, Type.CHOICE, false, options, now == null ? null : now.toString(), null);
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
