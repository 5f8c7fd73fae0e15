package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Reads of decision tables and their versions. */
@Service
public class TableQueries {
    private final TableVersionViews views;
    private final TableCheck check;
    private final TableEffect effect;
    private final Clock clock;

    TableQueries(TableVersionViews views, TableCheck check, TableEffect effect, Clock clock) {
        this.views = views;
        this.check = check;
        this.effect = effect;
        this.clock = clock;
    }

    /** The version of each table in force today, in the order of their keys. */
    public List<TableVersionView> inForce() {
        return views.keys().stream().map(this::inForce).toList();
    }

    /** The version of that table in force today. */
    public TableVersionView inForce(String key) {
        return views.inForce(key, LocalDate.now(clock)).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** That version of that table; only approved ones and what came with the program have a number. */
    public TableVersionView version(String key, int no) {
        return views.byNumber(key, no).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Approved versions and open drafts of that table, newest first. */
    public List<TableVersionView> versions(String key) {
        return views.ofTable(key);
    }

    /** A version by its id. */
    public TableVersionView one(String id) {
        return views.byId(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The table of that version. */
    public DecisionTable table(TableVersionView version) {
        return DmnText.read(version.tableKey(), content(version.id()));
    }

    /** The approved version with the greatest number. */
    public TableVersionView newest(String key) {
        return views.ofTable(key).stream()
                .filter(version -> version.status() == VersionStatus.APPROVED)
                .max((a, b) -> Integer.compare(number(a), number(b)))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The draft looked through, against the newest approved version. */
    public TableReview review(TableVersionView draft) {
        return review(draft.tableKey(), content(draft.id()));
    }

    TableReview review(String key, String xml) {
        DecisionTable table = DmnText.read(key, xml);
        DecisionTable base = table(newest(key));
        return new TableReview(table.since(base), check.findings(table, xml));
    }

    /** The running cases that would be answered otherwise under the draft the next time they ask. */
    public List<RunningCases.Case> touched(TableVersionView draft) {
        String key = draft.tableKey();
        return effect.touched(key, content(newest(key).id()), content(draft.id()));
    }

    String content(String id) {
        return views.content(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    private static int number(TableVersionView version) {
        return Objects.requireNonNull(version.versionNo());
    }
}
