package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.CaseHistory;
import cn.jingan.majorprojects.shared.DomainEvent.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells other modules what the history has of a case. */
@Component
class ToldCases implements CaseHistory {
    private static final int MOST = 2000;
    private static final String RUN_STATE = "runState";
    private static final String SUSPENDED = "SUSPENDED";

    private final EntryViews views;
    private final HistoryItems items;

    ToldCases(EntryViews views, HistoryItems items) {
        this.views = views;
        this.items = items;
    }

    @Override
    public List<Done> done(String project, Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : items.named(views.ofSubjects(project, subjects, MOST)).stream()
                        .map(ToldCases::done)
                        .toList();
    }

    private static Done done(HistoryItem item) {
        return new Done(
                item.id(),
                item.seq(),
                item.recorded(),
                item.action(),
                item.label(),
                item.who().signature(),
                item.who().name(),
                HistoryAccess.isDraft(item) ? null : item.text());
    }

    @Override
    public List<Pause> pauses(String project) {
        List<Pause> pauses = new ArrayList<>();
        Instant since = null;
        for (HistoryItem item : items.named(views.ofAction(project, "project.runState", MOST))) {
            String state = state(item);
            if (SUSPENDED.equals(state)) {
                since = Objects.requireNonNullElse(since, item.recorded());
            } else if (since != null) {
                pauses.add(new Pause(since, item.recorded()));
                since = null;
            }
        }
        if (since != null) {
            pauses.add(new Pause(since, null));
        }
        return pauses;
    }

    private static @Nullable String state(HistoryItem item) {
        return item.changes().stream()
                .filter(change -> change.field().equals(RUN_STATE))
                .map(Change::after)
                .findFirst()
                .orElse(null);
    }
}
