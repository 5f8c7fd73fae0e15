package cn.jingan.majorprojects.lifecycle.table;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Which version of a table counts today. What was begun under a version keeps it by its label. */
@Service
public class TablesInForce {
    private final TableVersionViews views;
    private final Clock clock;

    TablesInForce(TableVersionViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * A version in force.
     *
     * @param definitionId by which the engine evaluates it
     * @param label name@version, as frozen with what was decided under it
     */
    public record InForce(String definitionId, String label) {}

    /** The version of that table in force today. */
    public InForce today(String key) {
        return views.inForce(key, LocalDate.now(clock))
                .filter(found -> found.definitionId() != null)
                .map(found -> new InForce(java.util.Objects.requireNonNull(found.definitionId()), found.label()))
                .orElseThrow(() -> new IllegalStateException("no version of " + key + " is in force"));
    }
}
