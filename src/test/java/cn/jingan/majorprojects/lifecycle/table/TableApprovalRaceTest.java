package cn.jingan.majorprojects.lifecycle.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionRule;
import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Race;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Two drafts of one table are approved in the same moment. */
@OnH2
@Import(Fixtures.class)
class TableApprovalRaceTest {
    private static final String MATRIX = "sign-off-matrix";

    @Autowired
    private TableDraftService drafts;

    @Autowired
    private TableApprovalService approvals;

    @Autowired
    private TableQueries tables;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<String> begun = new ArrayList<>();

    /** The version would be what later drafts of other tests begin from. */
    @AfterEach
    void theTableIsAsItWas() {
        begun.forEach(id -> rows.change("delete from lifecycle_table_version where id = ?", id));
    }

    @Test
    void the_second_is_told_that_its_base_is_outdated() throws Exception {
        String first = submitted();
        String second = submitted();
        Actor other = cast.actor("admin.system2");

        Race.Second last = new Race(transactions)
                .run(
                        () -> approvals.approve(other, first, Version.ANY),
                        () -> approvals.approve(other, second, Version.ANY));

        assertThat(last.failure()).isInstanceOf(RuleViolation.class);
        assertThat(((RuleViolation) last.failure()).rule()).isEqualTo(VersionRule.VERSION_BASE_OUTDATED);
        assertThat(last.tries()).isEqualTo(1);
        assertThat(tables.one(first).status()).isEqualTo(VersionStatus.APPROVED);
        assertThat(tables.one(second).status()).isEqualTo(VersionStatus.SUBMITTED);
    }

    private String submitted() {
        Actor author = cast.actor("admin.system");
        String id = drafts.begin(author, MATRIX);
        begun.add(id);
        drafts.remove(author, id, Version.ANY, "G1-approval-cai");
        approvals.submit(author, id, Version.ANY, LocalDate.now(clock).plusDays(20), "职责调整。");
        return id;
    }
}
