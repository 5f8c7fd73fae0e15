package cn.jingan.majorprojects.scenario;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.Draft;
import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.milestone.Completion;
import cn.jingan.majorprojects.milestone.MilestoneRule;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.Verification;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever holds two posts does one half of a matter and never the other. */
@OnH2
@Import(Fixtures.class)
class SeparationOfDutiesTest {
    private static final Issuance ISSUED = new Issuance(Issuance.Choice.ISSUED, null);

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private GateService gates;

    @Autowired
    private OpinionService opinions;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private Clock clock;

    @Test
    void thePreparerDoesNotIssue() {
        String code = atItsFirstGate();
        String gate = cast.gate(code).gate().id();
        Actor both = both(cast.project(code).leadDepartment(), "OFFICER", "HEAD");
        gates.prepare(both, gate, Version.ANY, new Submission(Verdict.APPROVED, "条件具备。"));

        by(GateRule.PREPARER_ISSUES, () -> gates.issue(both, gate, Version.ANY, ISSUED));
        assertThat(rows.gate("issued_by", gate)).isNull();
    }

    @Test
    void theDrafterDoesNotIssue() {
        String code = atItsFirstGate();
        cast.submit(code);
        OpinionView opinion = cast.open(code).get(0);
        cast.draft(opinion, Answer.AGREE);
        opinions.issue(
                cast.actor(opinion.department() + ".head"),
                opinion.id(),
                Version.ANY,
                new Issuance(Issuance.Choice.RETURNED, "请补充。"));
        Actor handler = cast.actor(opinion.department() + ".handler");
        Actor both = holding(handler, opinion.department(), "HANDLER", "HEAD");
        opinions.draft(both, opinion.id(), Version.ANY, new Draft(Answer.AGREE, null));

        by(GateRule.DRAFTER_ISSUES, () -> opinions.issue(both, opinion.id(), Version.ANY, ISSUED));
        assertThat(rows.opinion("status", opinion.id())).isEqualTo("DRAFTED");
    }

    @Test
    void whoCompletesDoesNotVerify() {
        MilestoneView statutory = statutory();
        String lead = cast.project(statutory.project()).leadDepartment();
        Actor both = holding(cast.actor(lead + ".officer"), lead, "OFFICER", "HEAD");
        Completion done = new Completion(LocalDate.now(clock), null, null, List.of(Cast.scan("证据.pdf")));
        milestones.complete(both, statutory.id(), Version.ANY, done);

        Verification accepted = new Verification(Verification.Answer.ACCEPTED, null);
        by(MilestoneRule.CLOSER_VERIFIES, () -> milestones.verify(both, statutory.id(), Version.ANY, accepted));
        assertThat(rows.milestone("status", statutory.id())).isEqualTo("SUBMITTED");
    }

    private String atItsFirstGate() {
        String code = rows.untouched("ROAD_BRIDGE", "HOUSING_RENEWAL", "GREEN_SPACE", "SCHOOL");
        cast.completeStage(code);
        return code;
    }

    /** The first milestone of a project in preparation that its head must verify. */
    private MilestoneView statutory() {
        String code = atItsFirstGate();
        while (cast.project(code).stage() == Stage.RESERVE) {
            cast.passGate(code);
        }
        String lead = cast.project(code).leadDepartment();
        for (MilestoneView milestone : cast.roadMap(code)) {
            if (milestone.stage() == Stage.PREPARATION && milestone.status() != MilestoneStatus.DONE) {
                if (milestone.statutory()) {
                    return milestone;
                }
                cast.complete(lead, milestone);
            }
        }
        throw new AssertionError(code + " has no statutory milestone");
    }

    private Actor both(String department, String... posts) {
        return holding(cast.actor(department + ".officer"), department, posts);
    }

    private static Actor holding(Actor person, String department, String... posts) {
        List<Holding> held =
                Stream.of(posts).map(post -> new Holding(post, department)).toList();
        return new Actor(person.personId(), person.username(), person.display(), held, person.sees());
    }
}
