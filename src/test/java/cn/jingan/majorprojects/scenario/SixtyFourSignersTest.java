package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.DecisionTables.Party;
import cn.jingan.majorprojects.gate.Draft;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sixty-four heads of departments sign at the same moment: all are in at the first try, and the round closes once. */
@OnMySql
@Import({Cast.class, Rows.class, OtherTables.class})
class SixtyFourSignersTest {
    private static final int SIGNERS = 64;
    private static final String CODE = "ZD-038";

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private JdbcTemplate jdbc;

    private static List<String> signs() {
        return IntStream.rangeClosed(1, SIGNERS).mapToObj("d%02d"::formatted).toList();
    }

    @BeforeEach
    void thereAreSixtyFourDepartments() throws InterruptedException {
        signs().forEach(sign -> jdbc.update(
                """
                insert into organization_department (code, name, kind, role, valid_from, note)
                values (?, ?, 'DEPARTMENT', ?, '2021-01-01', '')
                """,
                sign,
                sign,
                sign));
        while (organization.departmentByRole("d64").isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    @Test
    void sign_at_once(TestReporter reporter) throws Exception {
        OtherTables.ask(
                CODE,
                signs().stream()
                        .map(sign -> new Party(sign, true, "sixty-four"))
                        .toList());
        cast.completeStage(CODE);
        cast.submit(CODE);
        List<OpinionView> asked = cast.open(CODE);
        assertThat(asked).hasSize(SIGNERS);
        asked.forEach(
                each -> opinions.draft(post("HANDLER", each), each.id(), Version.ANY, new Draft(Answer.AGREE, null)));

        List<Long> millis = together(asked);

        reporter.publishEntry("milliseconds of each signature, fastest first", millis.toString());
        String gate = cast.gate(CODE).gate().id();
        assertThat(rows.count(
                        "select count(*) from gate_opinion where gate_id = ? and status = 'ISSUED' and version = 2",
                        gate))
                .isEqualTo(SIGNERS);
        assertThat(rows.rounds(gate)).containsExactly("1:1:SUBMITTED:DECIDE");
        assertThat(rows.gate("status", gate)).isEqualTo("DECIDING");
        assertThat(rows.items(gate, "OPEN")).containsExactly("gate.decide");
        assertThat(rows.count(
                        """
                        select count(*)
                        from worklist_item
                        where kind = 'opinion.issue'
                          and status = 'DONE'
                          and project = ?
                        """,
                        CODE))
                .isEqualTo(SIGNERS);
        assertThat(reconciler.differences().none()).isTrue();
    }

    /** Lets all go at once; each has one try. Returns how long each took, sorted. */
    private List<Long> together(List<OpinionView> asked) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(SIGNERS);
        try {
            List<Future<Long>> signatures = new ArrayList<>();
            for (OpinionView each : asked) {
                Actor head = post("HEAD", each);
                signatures.add(threads.submit(() -> {
                    go.await();
                    return sign(head, each);
                }));
            }
            go.countDown();
            List<Long> millis = new ArrayList<>();
            for (Future<Long> signature : signatures) {
                millis.add(signature.get(60, TimeUnit.SECONDS));
            }
            return millis.stream().sorted().toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private long sign(Actor head, OpinionView opinion) {
        long start = System.nanoTime();
        Issuance issued = new Issuance(Issuance.Choice.ISSUED, null);
        opinions.issue(head, opinion.id(), Version.ANY, issued);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private Actor post(String post, OpinionView opinion) {
        return rows.person(post + "-" + opinion.department(), post, opinion.department());
    }
}
