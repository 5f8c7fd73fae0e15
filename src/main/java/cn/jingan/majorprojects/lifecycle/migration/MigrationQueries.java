package cn.jingan.majorprojects.lifecycle.migration;

import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of migrations. */
@Service
public class MigrationQueries {
    private static final int PART = 100;

    private final Migrations migrations;

    MigrationQueries(Migrations migrations) {
        this.migrations = migrations;
    }

    /** The last 50, newest first. */
    public List<MigrationView> latest() {
        return migrations.latest();
    }

    /** One migration with its counts. */
    public MigrationView one(String id) {
        return migrations.view(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Part of its cases. */
    public Page<CaseView> cases(String id, @Nullable String after) {
        return Page.of(migrations.cases(id, after, PART + 1), PART, CaseView::id);
    }
}
