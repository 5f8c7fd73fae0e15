package cn.jingan.majorprojects.scenario;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.GateRule;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.organization.StandIns;
import cn.jingan.majorprojects.organization.SubstitutionService;
import cn.jingan.majorprojects.organization.SubstitutionService.Wanted;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.ItemFilter;
import cn.jingan.majorprojects.worklist.WorkItem;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import cn.jingan.majorprojects.worklist.WorklistRule;
import cn.jingan.majorprojects.worklist.WorklistService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** 代理: what is open moves to the substitute and back, both names stand everywhere, and duties stay separated. */
@OnH2
@Import(Fixtures.class)
class SubstitutionScenarioTest {
    private static final Issuance ISSUED = new Issuance(Issuance.Choice.ISSUED, null);

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private SubstitutionService substitutions;

    @Autowired
    private StandIns standIns;

    @Autowired
    private GateService gates;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private WorklistService worklist;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private String code;
    private String lead;
    private String gate;
    private Actor head;

    @BeforeEach
    void aSubmissionWaitsForTheHead() {
        code = rows.untouched("ROAD_BRIDGE", "HOUSING_RENEWAL", "GREEN_SPACE", "SCHOOL");
        lead = cast.project(code).leadDepartment();
        cast.completeStage(code);
        gate = cast.gate(code).gate().id();
        head = cast.actor(lead + ".head");
    }

    @AfterEach
    void inboxAndEngineAgree() {
        jdbc.update("delete from organization_substitution");
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void whatIsOpenMovesToTheSubstituteAndBack() {
        prepare(cast.actor(lead + ".officer"));
        String item = rows.item("gate.issue", gate).get("id").toString();
        assertThat(ids("handler", Box.TODO)).doesNotContain(item);

        String substitution = name("HEAD", head, "handler");
        assertThat(ids("handler", Box.TODO)).contains(item);
        assertThat(rows.item("gate.issue", gate).get("assignee"))
                .as("nothing is copied")
                .isEqualTo(head.personId());

        worklist.release(cast.actor(lead + ".handler"), item, Version.ANY);
        worklist.claim(cast.actor(lead + ".handler"), item, Version.ANY);
        assertThat(rows.item("gate.issue", gate).get("assignee"))
                .as("claimed for the holder")
                .isEqualTo(head.personId());

        substitutions.revoke(head, substitution);
        assertThat(ids("handler", Box.TODO)).doesNotContain(item);
        assertThat(ids("head", Box.TODO)).contains(item);
    }

    @Test
    void bothNamesStandInWhatTheSubstituteSigned() {
        prepare(cast.actor(lead + ".officer"));
        name("HEAD", head, "handler");
        Actor substitute = cast.actor(lead + ".handler");

        gates.issue(substitute, gate, Version.ANY, ISSUED);

        assertThat(rows.gate("issued_by", gate)).isEqualTo(substitute.personId());
        assertThat(standIns.of(List.of(gate)))
                .extracting(StandIns.Act::action, StandIns.Act::personId, StandIns.Act::onBehalfOf)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("gate.issued", substitute.personId(), head.personId()));
        assertThat(jdbc.queryForList(
                        "select on_behalf_of from audit_entry where subject_id = ? and action = 'gate.issued'",
                        String.class,
                        gate))
                .containsExactly(head.personId());
    }

    @Test
    void aSubstituteKeepsTheirOwnConflict() {
        name("HEAD", head, "officer");
        Actor officer = cast.actor(lead + ".officer");
        prepare(officer);
        String item = rows.item("gate.issue", gate).get("id").toString();

        assertThat(ids("officer", Box.TODO)).doesNotContain(item);
        by(GateRule.PREPARER_ISSUES, () -> gates.issue(officer, gate, Version.ANY, ISSUED));
    }

    @Test
    void aSubstituteTakesOverTheConflictOfThePerson() {
        Actor officer = cast.actor(lead + ".officer");
        prepare(officer);
        name("OFFICER", officer, "handler");
        Actor substituteAndHead = with(cast.actor(lead + ".handler"), new Holding("HEAD", lead, officer.personId()));

        by(GateRule.PREPARER_ISSUES, () -> gates.issue(substituteAndHead, gate, Version.ANY, ISSUED));
    }

    @Test
    void whoWasSubstitutedHasDoneWhatTheSubstituteDid() {
        Actor officer = cast.actor(lead + ".officer");
        name("OFFICER", officer, "handler");
        prepare(cast.actor(lead + ".handler"));
        Actor officerAndHead = with(officer, new Holding("HEAD", lead));

        String item = rows.item("gate.issue", gate).get("id").toString();
        assertThat(queries.list(officerAndHead, Box.DEPARTMENT, ItemFilter.ALL, null, 200)
                        .items())
                .extracting(WorkItem::id)
                .doesNotContain(item);
        jdbc.update(
                "update worklist_item set assignee = null, queue = concat(department, '/', post) where id = ?", item);
        by(WorklistRule.EXCLUDED_FROM_TASK, () -> gates.issue(officerAndHead, gate, Version.ANY, ISSUED));
        gates.issue(head, gate, Version.ANY, ISSUED);
    }

    private void prepare(Actor by) {
        gates.prepare(by, gate, Version.ANY, new Submission(Verdict.APPROVED, "条件具备。"));
    }

    private String name(String post, Actor absent, String substitute) {
        LocalDate today = LocalDate.now(clock);
        String id = cast.actor(lead + "." + substitute).personId();
        return substitutions.name(absent, new Wanted(new Holding(post, lead), id, today, today.plusDays(3), "出差"));
    }

    private List<String> ids(String post, Box box) {
        return queries.list(cast.actor(lead + "." + post), box, ItemFilter.ALL, null, 200).items().stream()
                .map(WorkItem::id)
                .toList();
    }

    private static Actor with(Actor person, Holding holding) {
        return new Actor(person.personId(), person.username(), person.display(), List.of(holding), person.sees());
    }
}
