package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.worklist.Placement.Place;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets open tasks follow their posts: what nobody can do any more goes to the portfolio office and comes back once
 * somebody can, and what somebody had who left is offered anew. At once when a post is given or withdrawn, and each
 * night for what begins or ends with a day.
 */
@Component
public class Vacancies {
    private static final int PART = 500;

    private final Items items;
    private final Placement placement;
    private final OrganizationQueries organization;
    private final ItemDesk desk;

    Vacancies(Items items, Placement placement, OrganizationQueries organization, ItemDesk desk) {
        this.items = items;
        this.placement = placement;
        this.organization = organization;
        this.desk = desk;
    }

    /** Looks after the tasks of a post that was given or withdrawn, or whose holder was let in or shut out. */
    @EventListener
    void on(DomainEvent event) {
        switch (event.action()) {
            case "person.post.given", "person.post.withdrawn" ->
                look(new Holding(after(event, "post"), after(event, "department")));
            case "person.enabled", "person.disabled" ->
                organization.postsOf(event.subjectId()).stream()
                        .filter(held -> held.onBehalfOf() == null)
                        .forEach(this::look);
            default -> {
                // concerns no post
            }
        }
    }

    /** Looks after the tasks of all posts. */
    @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void lookAtAll() {
        items.askedPosts().forEach(this::look);
    }

    private void look(Holding post) {
        List<Person> holders = organization.holders(post.post(), post.department());
        String after = "";
        List<WorkItem> part;
        do {
            part = items.ofPost(post, after, PART);
            part.forEach(item -> look(item, holders));
            after = part.isEmpty() ? "" : part.get(part.size() - 1).id();
        } while (part.size() == PART);
    }

    private void look(WorkItem item, List<Person> holders) {
        List<String> excluded = Exclusion.people(item.excluded());
        Place place = placement.of(holders, item.department(), item.post(), excluded, item.assignee());
        boolean stays = Objects.equals(place.rerouted(), item.rerouted())
                && (item.assignee() == null || item.assignee().equals(place.assignee()));
        if (!stays && desk.placeUnchanged(item, place)) {
            desk.tell(ItemDesk.rerouted(item.id(), item.project(), item.label(), item.rerouted(), place)
                    .change("assignee", item.assignee(), place.assignee()));
        }
    }

    private static String after(DomainEvent event, String field) {
        return event.changes().stream()
                .filter(change -> change.field().equals(field))
                .map(DomainEvent.Change::after)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
