package cn.jingan.majorprojects.audit.replay;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rebuilds from the ledger alone how things stood before a moment; the tables are not looked at. */
@Component
public class Stood {
    private static final int PART = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReplayReads reads;

    /**
     * An approval of a decision table.
     *
     * @param name of the table
     * @param version as {@code name@version}
     * @param from first day it is in force
     */
    public record Approved(String name, String version, String from) {}

    Stood(ReplayReads reads) {
        this.reads = reads;
    }

    /** One chain with all its things. */
    public Stand chain(String chain, LocalDateTime before) {
        Stand stand = new Stand(chain);
        long reached = 0;
        List<Entry> part;
        do {
            part = reads.until(chain, reached, before, PART);
            part.forEach(entry -> stand.hear(entry.canonical()));
            reached = part.isEmpty() ? reached : part.get(part.size() - 1).seq();
        } while (part.size() == PART);
        return stand;
    }

    /** Every project by code, with its own fields and the versions its gates were opened under only. */
    public List<Stand> projects(LocalDateTime before) {
        Map<String, Stand> stands = new TreeMap<>();
        for (String action : List.of("project.%", "gate.opened", "round.opened")) {
            each(action, before, entry -> stands.computeIfAbsent(entry.chain(), Stand::new)
                    .hear(entry.canonical()));
        }
        return new ArrayList<>(stands.values());
    }

    /** Who held which post: of the person, the field {@code POST@department since} has the last day, or nothing. */
    public Stand posts(LocalDateTime before) {
        Stand stand = new Stand("SYSTEM");
        each("person.post.%", before, entry -> stand.hear(entry.canonical()));
        return stand;
    }

    /** The approvals of decision tables, in their order. */
    public List<Approved> approvals(LocalDateTime before) {
        List<Approved> approvals = new ArrayList<>();
        each("table.approved", before, entry -> approvals.add(approved(JSON.readTree(entry.canonical()))));
        return approvals;
    }

    private static Approved approved(JsonNode entry) {
        String from = "";
        for (JsonNode change : entry.path("changes")) {
            from = change.path("field").asString().equals("validFrom")
                    ? change.path("after").asString("")
                    : from;
        }
        return new Approved(
                entry.path("label").asString(), entry.path("versions").path(0).asString(""), from);
    }

    private void each(String action, LocalDateTime before, Consumer<Chained> entry) {
        String chain = "";
        long reached = 0;
        List<Chained> part;
        do {
            part = reads.like(action, chain, reached, before, PART);
            part.forEach(entry);
            Chained last = part.isEmpty() ? new Chained(chain, reached, new byte[0]) : part.get(part.size() - 1);
            chain = last.chain();
            reached = last.seq();
        } while (part.size() == PART);
    }
}
