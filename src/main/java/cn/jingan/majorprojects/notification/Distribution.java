package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Notice;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes of one row of the outbox a notice for each person; the row goes in the same transaction, so that it is once. */
@Component
class Distribution {
    private static final int PART = 100;

    private final Outbox outbox;
    private final Notices notices;
    private final OrganizationQueries organization;
    private final Cases cases;
    private final Channels channels;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Distribution(
            Outbox outbox,
            Notices notices,
            OrganizationQueries organization,
            Cases cases,
            Channels channels,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.outbox = outbox;
        this.notices = notices;
        this.organization = organization;
        this.cases = cases;
        this.channels = channels;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Writes the notices of the row, if this node still holds it. */
    void distribute(String id, String node) {
        transaction.executeWithoutResult(status -> outbox.lockHeld(id, node).ifPresent(this::distribute));
    }

    private void distribute(Outgoing row) {
        Cases.Title project =
                row.project() == null ? null : cases.named(row.project()).orElse(null);
        Set<String> people = people(row, project == null ? null : project.leadDepartment());
        if (!people.isEmpty()) {
            write(row, project, people);
        }
        outbox.delete(row.id());
    }

    /** Marks as read what the finished matter was about; false while notices of it are still to be written. */
    boolean settle(String id, String node) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> outbox.lockHeld(id, node).map(this::settled).orElse(true)));
    }

    private boolean settled(Outgoing row) {
        String about = Objects.requireNonNull(row.about());
        boolean early = outbox.earlier(about, row.id());
        if (!early) {
            notices.settle(about, clock.instant());
            outbox.delete(row.id());
        }
        return !early;
    }

    private Set<String> people(Outgoing row, @Nullable String lead) {
        Set<String> people = new LinkedHashSet<>(Outgoing.parts(row.people()));
        row.addressed(lead).forEach(held -> organization.holders(held.post(), held.department()).stream()
                .map(Person::id)
                .forEach(people::add));
        Outgoing.parts(row.spared()).forEach(people::remove);
        if (row.doer() != null) {
            people.remove(row.doer());
        }
        return people;
    }

    private void write(Outgoing row, Cases.@Nullable Title project, Set<String> people) {
        Map<String, Preference> wanted = notices.preferences(people).stream()
                .collect(Collectors.toMap(Preference::personId, Function.identity()));
        Notice.Kind kind = Objects.requireNonNull(row.kind());
        List<Notices.Row> written = new ArrayList<>();
        List<Outgoing> pushed = new ArrayList<>();
        for (String person : people) {
            Preference wants = wanted.getOrDefault(person, Preference.usual(person));
            Notices.Row notice = new Notices.Row(
                    Ids.next(),
                    row,
                    person,
                    wants.shows(kind),
                    project == null ? null : project.number(),
                    project == null ? null : project.name());
            written.add(notice);
            if (wants.pushes(kind)) {
                channels.names().forEach(name -> pushed.add(row.push(notice.id(), person, name, clock.instant())));
            }
        }
        inParts(written, notices::insertAll);
        Instant now = clock.instant();
        inParts(pushed, part -> outbox.insertAll(part, now));
    }

    private static <T> void inParts(List<T> all, java.util.function.Consumer<List<T>> each) {
        for (int from = 0; from < all.size(); from += PART) {
            each.accept(all.subList(from, Math.min(all.size(), from + PART)));
        }
    }
}
