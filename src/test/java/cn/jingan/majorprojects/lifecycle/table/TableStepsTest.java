package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionRule;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Each reason why a step of a draft towards its approval is refused; whatever was done is taken back. */
@OnH2
@Import(Fixtures.class)
@Transactional
class TableStepsTest {
    private static final String MATRIX = "sign-off-matrix";
    private static final String ROW = "G1-approval-cai";

    @Autowired
    private TableDraftService drafts;

    @Autowired
    private TableApprovalService approvals;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    private Actor author;
    private Actor second;

    @BeforeEach
    void twoAdministrators() {
        author = cast.actor("admin.system");
        second = cast.actor("admin.system2");
    }

    @Test
    void version_not_a_draft() {
        String id = submitted();
        Refused.by(VersionRule.VERSION_NOT_A_DRAFT, () -> drafts.remove(author, id, Version.ANY, "G1-approval-fa"));
    }

    @Test
    void version_not_submitted() {
        String id = changed();
        Refused.by(VersionRule.VERSION_NOT_SUBMITTED, () -> approvals.approve(second, id, Version.ANY));
    }

    @Test
    void version_others_draft() {
        String id = changed();
        Refused.by(VersionRule.VERSION_OTHERS_DRAFT, () -> approvals.discard(second, id, Version.ANY));
    }

    @Test
    void version_author_approves() {
        String id = submitted();
        Refused.by(VersionRule.VERSION_AUTHOR_APPROVES, () -> approvals.approve(author, id, Version.ANY));
    }

    @Test
    void version_day_past() {
        String id = changed();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        Refused.by(VersionRule.VERSION_DAY_PAST, () -> approvals.submit(author, id, Version.ANY, yesterday, "职责调整。"));
    }

    @Test
    void version_base_outdated() {
        String late = changed();
        String id = submitted();
        approvals.approve(second, id, Version.ANY);
        Refused.by(VersionRule.VERSION_BASE_OUTDATED, () -> submit(late));
    }

    @Test
    void version_unchanged() {
        String id = drafts.begin(author, MATRIX);
        Refused.by(VersionRule.VERSION_UNCHANGED, () -> submit(id));
    }

    @Test
    void version_faulty() {
        String id = drafts.begin(author, MATRIX);
        drafts.write(author, id, Version.ANY, row("无"));
        Refused.by(VersionRule.VERSION_FAULTY, () -> submit(id));
    }

    @Test
    void version_return_reason_required() {
        String id = submitted();
        Refused.by(VersionRule.VERSION_RETURN_REASON_REQUIRED, () -> approvals.giveBack(second, id, Version.ANY, " "));
    }

    private static RowEdit row(String party) {
        return new RowEdit(
                null,
                1,
                "试一行",
                Map.of(
                        "gate",
                        List.of("G1"),
                        "party",
                        List.of(party),
                        "mode",
                        List.of("ALL"),
                        "share",
                        List.of("100"),
                        "basis",
                        List.of("默认配置，待确认")));
    }

    private String changed() {
        String id = drafts.begin(author, MATRIX);
        drafts.remove(author, id, Version.ANY, ROW);
        return id;
    }

    private String submitted() {
        String id = changed();
        submit(id);
        return id;
    }

    private void submit(String id) {
        approvals.submit(author, id, Version.ANY, LocalDate.now(clock), "职责调整。");
    }
}
