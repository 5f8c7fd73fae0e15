package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the process does to all tasks of a case at once: pause, resume, make due another day, ask of others. */
@Service
public class CaseItems {
    private static final String NO_DUE_DATE = "9999-12-31";
    private static final List<String> OF_THE_LEAD = List.of("OFFICER", "HEAD");

    private final Items items;
    private final OrganizationQueries organization;
    private final Placement placement;
    private final Clock clock;

    CaseItems(Items items, OrganizationQueries organization, Placement placement, Clock clock) {
        this.clock = clock;
        this.items = items;
        this.organization = organization;
        this.placement = placement;
    }

    /**
     * Pauses every open task of the project: shown, not to be acted on, no clock. Looks until none is left, because one
     * that was being done while it was waited for has opened the next.
     */
    public void pause(String projectCode) {
        int paused = items.pause(projectCode);
        while (paused > 0) {
            paused = items.pause(projectCode);
        }
        items.paused(projectCode).forEach(item -> note(item.id(), Movement.Kind.PAUSED));
    }

    /** Opens them again; what was due is due as many working days later. */
    public void resume(String projectCode, int workingDays) {
        items.paused(projectCode).forEach(item -> {
            LocalDate due =
                    item.dueOn() == null ? null : organization.workingDays().plus(item.dueOn(), workingDays);
            items.resume(item.id(), due, key(due, item.id()));
            note(item.id(), Movement.Kind.RESUMED);
        });
    }

    /** Makes what is asked about these things due on other days, by their ids; null for no limit any more. */
    public void due(Map<String, ? extends @Nullable LocalDate> bySubject) {
        if (!bySubject.isEmpty()) {
            items.ofSubjects(bySubject.keySet()).forEach(item -> {
                LocalDate day = bySubject.get(item.subjectId());
                items.due(item.id(), day, key(day, item.id()));
            });
        }
    }

    /** Asks another lead department for what the one before had to do or to meet; opinions stay with who was asked. */
    public void handOver(String projectCode, String from, String to) {
        items.asked(projectCode, from, OF_THE_LEAD)
                .forEach(item -> items.ask(
                        item.id(), to, placement.of(to, item.post(), Exclusion.people(item.excluded()), null)));
    }

    /** The clock of the task stands, or runs again: kept for how its time was spent. */
    private void note(String item, Movement.Kind kind) {
        items.insertMovement(new Movement(
                Ids.next(),
                item,
                kind,
                Acting.SYSTEM.personId(),
                null,
                null,
                null,
                clock.instant(),
                LocalDate.now(clock)));
    }

    private static String key(@Nullable LocalDate due, String id) {
        return (due == null ? NO_DUE_DATE : due.toString()) + id;
    }
}
