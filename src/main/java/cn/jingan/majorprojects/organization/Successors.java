package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Action.Type;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.NextHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names those who can do the next step, where there is a choice. */
@Component
public class Successors {
    private final OrganizationQueries organization;

    Successors(OrganizationQueries organization) {
        this.organization = organization;
    }

    /** The action with the field of the next handler, where several besides this person hold the next post. */
    public Action offer(Action action, Actor actor, String post, String department) {
        return offer(action, actor, null, new Holding(post, department));
    }

    /**
     * The same where an answer decides which of those posts comes next: whoever holds one that several hold can be
     * chosen.
     *
     * @param showWhen name=value of the choice under which the field matters; null for always
     */
    public Action offer(Action action, Actor actor, @Nullable String showWhen, Holding... posts) {
        List<Option> able = Stream.of(posts)
                .map(post -> others(actor, post))
                .filter(holders -> holders.size() > 1)
                .flatMap(List::stream)
                .distinct()
                .map(holder -> new Option(holder.id(), holder.display()))
                .toList();
        return able.isEmpty()
                ? action
                : action.with(new Field(NextHandlers.FIELD, Type.CHOICE, false, able, null, showWhen));
    }

    private List<Person> others(Actor actor, Holding post) {
        return organization.holders(post.post(), post.department()).stream()
                .filter(holder -> !holder.id().equals(actor.personId()))
                .toList();
    }
}
