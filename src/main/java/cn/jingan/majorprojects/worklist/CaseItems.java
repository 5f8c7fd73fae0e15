package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
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

    CaseItems(Items items, OrganizationQueries organization, Placement placement) {
        this.items = items;
        this.organization = organization;
        this.placement = placement;
    }

    /** Pauses every open task of the project: shown, not to be acted on, no clock. */
    public void pause(String projectCode) {
        items.pause(projectCode);
    }

    /** Opens them again; what was due is due as many working days later. */
    public void resume(String projectCode, int workingDays) {
        items.paused(projectCode).forEach(item -> {
            LocalDate due =
                    item.dueOn() == null ? null : organization.workingDays().plus(item.dueOn(), workingDays);
            items.resume(item.id(), due, key(due, item.id()));
        });
    }

    /** Makes what is asked about these things due on other days. */
    public void due(Map<String, LocalDate> bySubject) {
        bySubject.forEach((subject, day) ->
                items.ofSubject(subject).forEach(item -> items.due(item.id(), day, key(day, item.id()))));
    }

    /** Asks another lead department for what was asked of the one before; opinions stay with who was asked. */
    public void handOver(String projectCode, String from, String to) {
        items.asked(projectCode, from, OF_THE_LEAD)
                .forEach(item -> items.ask(
                        item.id(), to, placement.of(to, item.post(), Exclusion.people(item.excluded()), null)));
    }

    private static String key(@Nullable LocalDate due, String id) {
        return (due == null ? NO_DUE_DATE : due.toString()) + id;
    }
}
