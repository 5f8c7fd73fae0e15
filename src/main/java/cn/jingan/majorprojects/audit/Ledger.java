package cn.jingan.majorprojects.audit;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.DomainEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears every event and writes it into its chain, in the event's own transaction and last of all: the heads are locked
 * when everything else is done, always in the order of their names.
 */
@Component
class Ledger {
    private static final int PART = 100;

    private final Entries entries;
    private final OrganizationQueries organization;
    private final Clock clock;

    Ledger(Entries entries, OrganizationQueries organization, Clock clock) {
        this.entries = entries;
        this.organization = organization;
        this.clock = clock;
    }

    /** Keeps the event until its transaction commits. */
    @EventListener
    void on(DomainEvent event) {
        if (!isActualTransactionActive() || isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(event.action() + " was published outside a transaction that can write");
        }
        TransactionEvents.present()
                .orElseThrow(() -> new IllegalStateException(
                        event.action() + " was published in a transaction that the ledger does not listen to"))
                .add(event, this::write);
    }

    private void write(List<DomainEvent> events) {
        List<Entry> rows = chained(events);
        for (int from = 0; from < rows.size(); from += PART) {
            List<Entry> part = rows.subList(from, Math.min(from + PART, rows.size()));
            entries.insert(part);
            entries.insertPending(part);
        }
    }

    private List<Entry> chained(List<DomainEvent> events) {
        Map<String, String> pseudonyms = organization.pseudonyms(
                events.stream().flatMap(event -> event.by().people().stream()).collect(Collectors.toSet()));
        SortedMap<String, Head> heads = lock(events);
        Instant recorded = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Entry> rows = new ArrayList<>();
        for (DomainEvent event : events) {
            Head head = known(heads, Head.chainOf(event));
            Entry row = Entry.after(head, event, person -> known(pseudonyms, person), recorded);
            heads.put(row.chain(), row.head());
            rows.add(row);
        }
        heads.values().forEach(entries::moveHead);
        return rows;
    }

    private SortedMap<String, Head> lock(List<DomainEvent> events) {
        SortedMap<String, Head> heads = new TreeMap<>();
        events.stream().map(Head::chainOf).sorted().distinct().forEach(chain -> heads.put(chain, lock(chain)));
        return heads;
    }

    private Head lock(String chain) {
        return entries.lockHead(chain).orElseGet(() -> {
            entries.startHead(Head.start(chain));
            return entries.lockHead(chain).orElseThrow();
        });
    }

    private static <V> V known(Map<String, V> values, String key) {
        V value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("the ledger knows nobody and nothing of the id " + key);
        }
        return value;
    }
}
