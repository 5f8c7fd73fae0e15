package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Ticked;
import cn.jingan.majorprojects.shared.Typed;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.Wording;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commands on several tasks at once: each is the command on one, by its own rules and with its own entry in the history.
 * All of them are done, or none and every task that refuses is told by its name. Their rows are locked in the order of
 * their ids, so that two such commands wait for each other and never both.
 */
@Service
public class SeveralService {
    static final String ITEMS = "items";

    private final WorklistService worklist;
    private final RoutingService routing;
    private final ItemViews views;
    private final ItemNames names;
    private final Wording wording;

    SeveralService(
            WorklistService worklist, RoutingService routing, ItemViews views, ItemNames names, Wording wording) {
        this.worklist = worklist;
        this.routing = routing;
        this.views = views;
        this.names = names;
        this.wording = wording;
    }

    /** Takes them all from the queue (签收); how many. */
    @Transactional
    public int claim(Actor actor, List<Ticked> items) {
        return each(items, one -> worklist.claim(actor, one.id(), one.seen()));
    }

    /** Puts them all back into the queue (退还); how many. */
    @Transactional
    public int release(Actor actor, List<Ticked> items) {
        return each(items, one -> worklist.release(actor, one.id(), one.seen()));
    }

    /** Passes them all to one other holder of the post (转办); how many. */
    @Transactional
    public int transfer(Actor actor, List<Ticked> items, @Nullable String to, @Nullable String reason) {
        new Refusals().chosen("to", Typed.given(to)).refuse();
        return each(items, one -> routing.transfer(actor, one.id(), one.seen(), to, reason));
    }

    private int each(List<Ticked> items, Consumer<Ticked> command) {
        SeveralActions.requireSound(items);
        Map<String, List<Broken>> refused = new LinkedHashMap<>();
        items.stream().sorted(Comparator.comparing(Ticked::id)).forEach(one -> refusal(one, command)
                .ifPresent(why -> refused.put(one.id(), why)));
        refuse(refused);
        return items.size();
    }

    /**
     * Why the task refuses; empty where it was done. Of one that changed since it was seen, what stands against it now, if
     * anything does: nothing of what is tried here is kept. What is not there for this person refuses the whole.
     */
    private static Optional<List<Broken>> refusal(Ticked one, Consumer<Ticked> command) {
        try {
            command.accept(one);
            return Optional.empty();
        } catch (RuleViolation violation) {
            if (violation.rule() == SharedRule.NOT_FOUND) {
                throw violation;
            }
            return Optional.of(
                    violation.rule() == SharedRule.STALE_VERSION
                            ? refusal(new Ticked(one.id(), Version.ANY), command)
                                    .orElse(violation.broken())
                            : violation.broken());
        }
    }

    private void refuse(Map<String, List<Broken>> refused) {
        if (!refused.isEmpty()) {
            List<Broken> told = views.byIds(refused.keySet()).stream()
                    .sorted(Comparator.comparing(WorkItem::dueKey))
                    .flatMap(item -> told(item, refused.getOrDefault(item.id(), List.of())))
                    .toList();
            new Refusals().add(told).refuse();
        }
    }

    /** What is wrong with the reason is so for all of them; anything else is said of the task. */
    private Stream<Broken> told(WorkItem item, List<Broken> why) {
        return why.stream()
                .map(broken -> "reason".equals(broken.field())
                        ? broken
                        : new Broken(WorklistRule.ITEM_REFUSED, ITEMS, List.of(names.among(item), wording.of(broken))));
    }
}
