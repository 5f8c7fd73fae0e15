package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Notice;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets people hear of what comes to their inbox, and that it need not be heard of any more. */
@Component
class ItemNotices {
    private final ApplicationEventPublisher events;

    ItemNotices(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** A task opened: whoever can do it hears of it. */
    void opened(String taskId, AskedProject project, Ask ask) {
        String page = Ask.page(ask.kind(), ask.subjectId());
        List<Holding> able = List.of(new Holding(ask.post(), ask.department()));
        events.publishEvent(Notice.of(Notice.Kind.WORK, "work." + ask.kind(), ask.label(), project.code(), page, able)
                .about(taskId, ask.excluded()));
    }

    /** A task was passed to one person, or they are asked for advice about it. */
    void handed(WorkItem item, String person, String words) {
        tell(item, Notice.Kind.WORK, words, person);
    }

    /** A task was urged: whoever owes it hears of it. */
    void urged(WorkItem item) {
        tell(item, Notice.Kind.URGE, "copy.item.urged", item.assignee());
    }

    /** A limit is near or past: whoever has the task hears of it, or whoever it was escalated to. */
    void limit(WorkItem item, LimitStep step) {
        List<Holding> told =
                switch (step) {
                    case REMINDED, DUE ->
                        item.assignee() == null ? List.of(new Holding(item.post(), item.department())) : List.of();
                    case ESCALATED_HEAD -> List.of(new Holding("HEAD", item.department()));
                    case ESCALATED_OFFICE -> List.of(new Holding(Placement.OFFICE, Placement.OFFICE_SEAT));
                };
        String owner = item.assignee();
        events.publishEvent(new Notice(
                Notice.Kind.DUE,
                "limit." + step,
                item.label(),
                item.project(),
                item.page(),
                null,
                told,
                owner == null ? List.of() : List.of(owner),
                Set.of()));
    }

    private void tell(WorkItem item, Notice.Kind kind, String words, @Nullable String person) {
        boolean advice = words.equals("work." + RoutingService.ADVICE);
        events.publishEvent(new Notice(
                kind,
                words,
                item.label(),
                item.project(),
                advice ? "/work-items/" + item.id() + "/advise" : item.page(),
                null,
                person == null ? List.of(new Holding(item.post(), item.department())) : List.of(),
                person == null ? List.of() : List.of(person),
                Set.of()));
    }

    /** A task was done or fell away. */
    void closed(String taskId) {
        events.publishEvent(new Notice.Settled(taskId));
    }

    /** Something was sent for reading: one notice for all who get it. */
    void copied(Collection<Copy> copies) {
        Map<String, List<Copy>> same = copies.stream()
                .collect(Collectors.groupingBy(
                        copy -> copy.kind() + copy.href() + copy.label(), LinkedHashMap::new, Collectors.toList()));
        same.values().forEach(each -> {
            Copy first = each.get(0);
            String label = first.kind().startsWith("gate.decided") ? "gate." + first.label() : first.label();
            List<Holding> readers = each.stream()
                    .map(copy -> new Holding(copy.post(), copy.department()))
                    .toList();
            events.publishEvent(
                    Notice.of(Notice.Kind.COPY, "copy." + first.kind(), label, first.project(), first.href(), readers));
        });
    }
}
