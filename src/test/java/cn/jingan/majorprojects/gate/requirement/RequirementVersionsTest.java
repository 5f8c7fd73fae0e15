package cn.jingan.majorprojects.gate.requirement;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Readiness.Item;
import cn.jingan.majorprojects.gate.requirement.RequirementEffect.Touched;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionComparison;
import cn.jingan.majorprojects.shared.VersionRule;
import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.testing.OnMySql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What gates need, from a draft to the gates that look at it; whatever was done is taken back. */
@OnMySql
@Import(Fixtures.class)
@RecordApplicationEvents
@Transactional
class RequirementVersionsTest {
    @Autowired
    private RequirementDraftService drafts;

    @Autowired
    private RequirementApprovalService approvals;

    @Autowired
    private RequirementQueries requirements;

    @Autowired
    private RequirementEffect effect;

    @Autowired
    private RequirementSeeds seeds;

    @Autowired
    private Readiness readiness;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private Clock clock;

    private Actor author;
    private Actor second;
    private String draft;

    @BeforeEach
    void aDraft() {
        author = cast.actor("admin.system");
        second = cast.actor("admin.system2");
        draft = drafts.begin(author);
    }

    @Test
    void decidedByTwoItHoldsFromItsDayAndTouchesTheGatesThatAreOpen(ApplicationEvents events) {
        String code = registry.road();
        cast.completeStage(code);
        String gate = cast.gate(code).gate().id();
        by(VersionRule.VERSION_UNCHANGED, () -> submit(today()));
        add(asking("DOCUMENT:MINUTES", true, true));
        add(asking("DOCUMENT:MINUTES", true, true));
        by(VersionRule.VERSION_FAULTY, () -> submit(today()));
        String twice = requirements
                .rows(draft)
                .get(requirements.rows(draft).size() - 1)
                .id();
        drafts.remove(author, draft, Version.ANY, twice);
        assertThat(requirements.review(draft).comparison().lines())
                .extracting(VersionComparison.Line::kind)
                .containsExactly(VersionComparison.Kind.ADDED);
        assertThat(effect.touched(draft)).contains(new Touched(code, "G1"));
        submit(today());
        by(VersionRule.VERSION_AUTHOR_APPROVES, () -> approvals.approve(author, draft, Version.ANY));
        assertThat(asked(code, gate)).doesNotContain("DOCUMENT:MINUTES");

        approvals.approve(second, draft, Version.ANY);

        assertThat(asked(code, gate)).contains("DOCUMENT:MINUTES");
        assertThat(requirements.version(null).versionNo()).isEqualTo(2);
        assertThat(events.stream(DomainEvent.class)
                        .filter(event -> event.subjectId().equals(draft))
                        .map(DomainEvent::action))
                .containsExactly(
                        "requirement.drafted",
                        "requirement.row",
                        "requirement.row",
                        "requirement.row",
                        "requirement.submitted",
                        "requirement.approved");
    }

    @Test
    void whatComesWithALaterReleaseIsADraftAndOverridesNothing() {
        List<Requirement> later = new ArrayList<>(RequirementSeeds.rows());
        later.remove(later.size() - 1);
        seeds.take(later);
        seeds.take(later);
        assertThat(requirements.versions())
                .filteredOn(version -> version.origin().equals("RELEASE"))
                .extracting(RequirementVersion::status)
                .containsExactly(VersionStatus.DRAFT, VersionStatus.APPROVED);
        assertThat(requirements.version(null).versionNo()).isEqualTo(1);
    }

    private List<String> asked(String code, String gate) {
        return readiness.of(new Readiness.At(gate, cast.project(code).id(), GateKind.G1)).stream()
                .map(Item::need)
                .map(need -> need.kind() + ":" + need.ref())
                .toList();
    }

    private void submit(LocalDate day) {
        approvals.submit(author, draft, Version.ANY, day, "按新规定。");
    }

    private void add(RequirementEntry entry) {
        drafts.write(author, draft, Version.ANY, entry);
    }

    private static RequirementEntry asking(String what, boolean hard, boolean waivable) {
        return new RequirementEntry(null, "G1", "*", "*", what, null, hard, waivable, "默认配置，待确认");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
