package cn.jingan.majorprojects.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.organization.PeopleService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Race;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody can do lies with the portfolio office, marked, until somebody can: it never vanishes or passes by itself. */
@OnH2
@Import(Fixtures.class)
class VacancyTest {
    private static final String VACANT = "VACANT";

    @Autowired
    private WorkItems inbox;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private WorklistService worklist;

    @Autowired
    private PeopleService people;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private ItemActions actions;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private String milestone;
    private String item;
    private Actor officer;
    private Actor office;
    private Holding post;

    @BeforeEach
    void aTaskIsTheOnlyOfficersOwn() {
        String code = rows.another("CULTURE_SPORT");
        String lead = cast.project(code).leadDepartment();
        milestone = cast.roadMap(code).get(0).id();
        item = rows.item("milestone.complete", milestone).get("id").toString();
        officer = cast.actor(lead + ".officer");
        office = cast.actor("jgw.office");
        post = new Holding("OFFICER", lead);
    }

    @Test
    void whatNobodyHoldsGoesToTheOfficeAndComesBack() {
        Actor security = cast.actor("admin.security");
        LocalDate today = LocalDate.now(clock);
        people.withdraw(security, officer.personId(), Version.ANY, post, today.minusDays(1));

        WorkItem lost = queries.visible(office, item);
        assertThat(lost.rerouted()).isEqualTo(VACANT);
        assertThat(lost.assignee()).isNull();
        assertThat(department(office)).contains(item);
        assertThat(actions.of(office, List.of(lost)).get(item))
                .as("the office signs for nobody")
                .isEmpty();
        assertThat(rows.milestone("status", milestone)).isEqualTo("OPEN");

        people.give(security, officer.personId(), Version.ANY, post, today, null);

        WorkItem back = queries.visible(office, item);
        assertThat(back.rerouted()).isNull();
        assertThat(back.assignee()).isEqualTo(officer.personId());
        assertThat(department(office)).doesNotContain(item);
        assertThat(rows.history(item)).containsExactly("item.rerouted", "item.rerouted");
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void aTaskWhoseOnlyHolderWouldSignTwiceGoesToTheOfficeOrToAnotherHolder() {
        rows.exclude(item, officer.personId());
        vacancies.lookAtAll();
        assertThat(queries.visible(office, item).rerouted()).isEqualTo("CONFLICT");

        Actor second = rows.holder("SECOND", "OFFICER", post.department());
        vacancies.lookAtAll();
        assertThat(queries.visible(office, item).assignee()).isEqualTo(second.personId());

        rows.leaves("SECOND");
        rows.exclude(item, "");
        vacancies.lookAtAll();
        assertThat(queries.visible(office, item).assignee()).isEqualTo(officer.personId());
    }

    @Test
    void whatSomebodyPutsBackInTheSameMomentIsPassedOver() throws Exception {
        String other = rows.item(
                        "milestone.complete",
                        cast.roadMap(rows.another("CULTURE_SPORT")).get(0).id())
                .get("id")
                .toString();
        List.of(item, other).forEach(each -> rows.exclude(each, officer.personId()));

        Race.Second second =
                new Race(transactions).run(() -> worklist.release(officer, item, Version.ANY), vacancies::lookAtAll);

        assertThat(second.failure()).isNull();
        assertThat(second.waited()).as("it stood at the lock").isTrue();
        assertThat(queries.visible(office, item).rerouted()).isNull();
        assertThat(queries.visible(office, other).rerouted()).isEqualTo("CONFLICT");
        vacancies.lookAtAll();
        assertThat(queries.visible(office, item).rerouted()).isEqualTo("CONFLICT");
    }

    @Test
    void theSamePersonTwiceInARowIsMarkedAndActsSeparately() {
        WorkItem done = queries.visible(officer, item);
        AskedProject project = new AskedProject(
                done.projectId(),
                done.project(),
                done.projectNumber(),
                done.projectName(),
                done.category(),
                "",
                "RESERVE");
        Actor head = cast.actor(post.department() + ".head");
        Ask ask = new Ask(
                "gate.coordinate",
                "gate",
                "MARKED",
                "S2",
                false,
                post.department(),
                post.department(),
                "HEAD",
                java.util.Set.of(),
                null,
                null);
        new TransactionTemplate(transactions).executeWithoutResult(past -> {
            past.setRollbackOnly();
            inbox.open("marked-task", project, ask, head.personId());
            assertThat(queries.latest("gate.coordinate", "MARKED"))
                    .hasValueSatisfying(marked ->
                            assertThat(marked.repeated() && marked.open()).isTrue());
        });
    }

    private List<String> department(Actor actor) {
        return queries.list(actor, Box.DEPARTMENT, ItemFilter.ALL, null, 200).items().stream()
                .map(WorkItem::id)
                .toList();
    }
}
