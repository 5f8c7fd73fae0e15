package cn.jingan.majorprojects.shared;

import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What administrators may do with a draft: its author edits it, asks for approval or gives it up; another one answers.
 *
 * @param word begins the names of the actions, such as {@code template}
 * @param path of its page
 * @param draftedBy id of the author; null for what came with the program
 * @param version of the row
 */
public record VersionSteps(String word, String path, VersionStatus status, @Nullable String draftedBy, long version) {

    /** Of each subject what the module offers, to administrators; nothing to anybody else. */
    public static Map<Subject, List<Action>> forAdministrators(
            Actor actor, Collection<Subject> subjects, Function<Subject, List<Action>> offered) {
        return actor.holdsAny("SYSTEM_ADMIN")
                ? subjects.stream().distinct().collect(Collectors.toMap(Function.identity(), offered))
                : Map.of();
    }

    /** What this person may do, with the editing that the module offers to the author. */
    public List<Action> of(Actor actor, Supplier<List<Action>> editing) {
        boolean own = draftedBy == null || draftedBy.equals(actor.personId());
        return switch (status) {
            case DRAFT -> own ? authors(editing.get()) : List.of();
            case SUBMITTED -> own ? List.of() : List.of(decide());
            case APPROVED, DISCARDED -> List.of();
        };
    }

    private List<Action> authors(List<Action> editing) {
        List<Action> actions = new ArrayList<>(editing);
        actions.add(step("submit", "/submit").required("validFrom", Type.DATE).required("reason", Type.TEXTAREA));
        actions.add(step("discard", null));
        return actions;
    }

    private Action decide() {
        return step("decide", "/decide")
                .required("answer", Type.CHOICE, Action.options(VersionReply.Choice.class))
                .with(new Field("reason", Type.TEXTAREA, false, List.of(), null, "answer=RETURNED"));
    }

    /** A step of that name; with a page below that of the draft where it has a form. */
    public Action step(String name, @Nullable String page) {
        return Action.of(word + "." + name, "/api" + path + "/" + name, page == null ? null : path + page)
                .at(version);
    }
}
