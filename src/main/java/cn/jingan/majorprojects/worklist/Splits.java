package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.WorkingDays;
import cn.jingan.majorprojects.worklist.Movement.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Splits the time of finished tasks each night, so that no signature pays for it. */
@Component
public class Splits {
    private static final int PART = 500;
    private static final Duration BACK = Duration.ofDays(30);

    private final Items items;
    private final OrganizationQueries organization;
    private final Clock clock;

    Splits(Items items, OrganizationQueries organization, Clock clock) {
        this.items = items;
        this.organization = organization;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 1 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void split() {
        Instant since = clock.instant().minus(BACK);
        List<Items.Finished> part;
        do {
            part = items.unsplit(since, PART);
            if (!part.isEmpty()) {
                items.insertSplits(splits(part));
            }
        } while (part.size() == PART);
    }

    private List<Split> splits(List<Items.Finished> finished) {
        Map<String, List<Movement>> movements =
                items.movementsOf(finished.stream().map(Items.Finished::id).toList()).stream()
                        .collect(Collectors.groupingBy(Movement::itemId));
        WorkingDays days = organization.workingDays();
        return finished.stream()
                .map(each -> split(each, movements.getOrDefault(each.id(), List.of()), days))
                .toList();
    }

    private Split split(Items.Finished item, List<Movement> movements, WorkingDays days) {
        LocalDate closed = day(item.closedAt());
        int waiting = spent(movements, closed, days, Kind.DELEGATED, Kind.ADVISED, Kind.RECALLED);
        int paused = spent(movements, closed, days, Kind.PAUSED, Kind.RESUMED);
        int own = Math.max(0, days.between(day(item.createdAt()), closed) - waiting - paused);
        return new Split(
                item.id(),
                item.project(),
                item.department(),
                item.post(),
                item.kind(),
                item.again() ? 0 : own,
                waiting,
                item.again() ? own : 0,
                paused,
                closed);
    }

    /** Working days between each movement that starts something and the next that ends it, or the close. */
    private static int spent(List<Movement> movements, LocalDate closed, WorkingDays days, Kind starts, Kind... ends) {
        return movements.stream()
                .filter(each -> each.kind() == starts)
                .mapToInt(each -> days.between(each.movedOn(), end(movements, each, closed, ends)))
                .sum();
    }

    private static LocalDate end(List<Movement> movements, Movement start, LocalDate otherwise, Kind... kinds) {
        return movements.stream()
                .filter(each ->
                        each.id().compareTo(start.id()) > 0 && List.of(kinds).contains(each.kind()))
                .map(Movement::movedOn)
                .findFirst()
                .orElse(otherwise);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
