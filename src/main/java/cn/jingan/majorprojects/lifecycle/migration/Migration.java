package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The taking over of all running instances of one version of a model to another. */
final class Migration {
    private final String id;
    private final String modelKey;
    private final int fromNo;
    private final int toNo;
    private final String fromId;
    private final String toId;
    private final String mapping;
    private MigrationStatus status;
    private final String preparedBy;
    private @Nullable String reason;
    private @Nullable String decidedBy;
    private final long version;

    Migration(
            String id,
            String modelKey,
            int fromNo,
            int toNo,
            String fromId,
            String toId,
            String mapping,
            MigrationStatus status,
            String preparedBy,
            @Nullable String reason,
            @Nullable String decidedBy,
            long version) {
        this.id = id;
        this.modelKey = modelKey;
        this.fromNo = fromNo;
        this.toNo = toNo;
        this.fromId = fromId;
        this.toId = toId;
        this.mapping = mapping;
        this.status = status;
        this.preparedBy = preparedBy;
        this.reason = reason;
        this.decidedBy = decidedBy;
        this.version = version;
    }

    /** Every case was tried. */
    void tried() {
        status = MigrationStatus.TRIED;
    }

    /** Asks a second administrator for approval. */
    void submit(String why) {
        if (status != MigrationStatus.TRIED) {
            throw new RuleViolation(MigrationRule.MIGRATION_NOT_TRIED);
        }
        status = MigrationStatus.SUBMITTED;
        reason = why;
    }

    /** Approved: the cases are moved from now on. */
    void approve(String by) {
        decide(by);
        status = MigrationStatus.RUNNING;
    }

    /** Refused: nothing is moved. */
    void refuse(String by) {
        decide(by);
        status = MigrationStatus.DISCARDED;
    }

    private void decide(String by) {
        if (status != MigrationStatus.SUBMITTED) {
            throw new RuleViolation(MigrationRule.MIGRATION_NOT_SUBMITTED);
        }
        if (by.equals(preparedBy)) {
            throw new RuleViolation(MigrationRule.MIGRATION_AUTHOR_APPROVES);
        }
        decidedBy = by;
    }

    /** Every case had its turn. */
    void done() {
        status = MigrationStatus.DONE;
    }

    String id() {
        return id;
    }

    String key() {
        return modelKey;
    }

    String fromId() {
        return fromId;
    }

    String toId() {
        return toId;
    }

    int fromNo() {
        return fromNo;
    }

    int toNo() {
        return toNo;
    }

    MigrationStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    /** Nodes with another id in the new version, by their old ids. */
    Map<String, String> renamed() {
        return renamed(mapping);
    }

    /** Reads lines of old=new. */
    static Map<String, String> renamed(String lines) {
        Map<String, String> renamed = new LinkedHashMap<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (!line.matches("[\\w-]+\\s*=\\s*[\\w-]+")) {
                throw RuleViolation.at("mapping", MigrationRule.MIGRATION_MAPPING_UNREADABLE, line);
            }
            String[] parts = line.split("=", -1);
            renamed.put(parts[0].strip(), parts[1].strip());
        });
        return renamed;
    }
}
