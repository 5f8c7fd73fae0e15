package cn.jingan.majorprojects.money;

import static cn.jingan.majorprojects.money.CostFixture.cost;
import static cn.jingan.majorprojects.money.CostFixture.funded;
import static cn.jingan.majorprojects.money.CostFixture.share;
import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.project.subproject.CodeState;
import cn.jingan.majorprojects.project.subproject.SubProjectEntry;
import cn.jingan.majorprojects.project.subproject.SubProjectService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Investments;
import cn.jingan.majorprojects.shared.MoneyFacts;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a project's figures. */
@Import(Fixtures.class)
abstract class MoneyCases {
    @Autowired
    private MoneyService service;

    @Autowired
    private MoneyQueries queries;

    @Autowired
    private MoneyFacts facts;

    @Autowired
    private Investments investments;

    @Autowired
    private SubProjectService parts;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private Actions actions;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private String code;
    private String project;
    private Actor officer;
    private Actor head;
    private LocalDate today;

    @BeforeEach
    void theDepartment() {
        code = registry.road();
        project = cast.project(code).id();
        String lead = cast.project(code).leadDepartment();
        officer = cast.actor(lead + ".officer");
        head = cast.actor(lead + ".head");
        today = LocalDate.now(clock);
    }

    @Test
    void count_once_confirmed_and_the_total_investment_follows_the_one_in_force() {
        String id = service.record(
                officer,
                code,
                funded(
                        CostKind.ESTIMATE,
                        null,
                        "9000.50",
                        today.minusDays(9),
                        null,
                        share(1, "DISTRICT", "8000.50"),
                        share(2, "CITY", "1000")));
        assertThat(facts.standing(project).total())
                .as("nobody has confirmed it")
                .isNull();
        assertThat(names(officer, id)).containsExactly("cost.annul");
        assertThat(names(head, id)).containsExactly("cost.confirm");
        by(SharedRule.STALE_VERSION, () -> service.confirm(head, id, new Version(5L)));
        service.confirm(head, id, new Version(0L));
        assertThat(investment()).isEqualByComparingTo("9000.50");
        assertThat(queries.funding(List.of(id))).extracting(Funding::source).containsExactly("DISTRICT", "CITY");
        assertThat(told(id)).contains("\"区级财力 8000.50；", " 1000\"", "\"" + today.minusDays(9) + "\"", "\"9000.50\"");
        assertThat(facts.standing(project).digests())
                .containsExactly(documents.of(new Subject("cost", id)).get(0).sha256());
        confirmed(CostKind.BUDGET_ESTIMATE, null, "9500");
        assertThat(investment()).as("概算 comes before 估算").isEqualByComparingTo("9500");
        confirmed(CostKind.FINAL_ACCOUNT, null, "9100");
        assertThat(investment()).as("决算 is no limit").isEqualByComparingTo("9500");
        String more = confirmed(CostKind.BUDGET_ESTIMATE, null, "9800");
        assertThat(investment()).isEqualByComparingTo("9800");
        service.annul(officer, more, Version.ANY, "登记有误");
        assertThat(investment()).as("the version before counts again").isEqualByComparingTo("9500");
        assertThat(history(more)).containsExactly("cost.recorded", "cost.confirmed", "cost.annulled");
    }

    @Test
    void of_sub_projects_are_summed_once_every_one_is_known() {
        String first = part("一标段");
        String second = part("二标段");
        confirmed(CostKind.ESTIMATE, first, "1000");
        assertThat(line(CostKind.ESTIMATE).incomplete()).isTrue();
        assertThat(investment()).as("one of two says nothing of the whole").isNull();
        confirmed(CostKind.ESTIMATE, second, "2000");
        assertThat(line(CostKind.ESTIMATE).total()).isEqualByComparingTo("3000");
        assertThat(investment()).isEqualByComparingTo("3000");
        confirmed(CostKind.ESTIMATE, null, "3100");
        assertThat(line(CostKind.ESTIMATE).differs()).isTrue();
        assertThat(facts.standing(project).estimate()).isEqualByComparingTo("3100");
        confirmed(CostKind.BUDGET_ESTIMATE, first, "1100.01");
        confirmed(CostKind.BUDGET_ESTIMATE, second, "2000");
        assertThat(facts.standing(project).percent()).isEqualByComparingTo("100.01");
        assertThat(facts.standing(project).unanswered())
                .as("one plot alone is over its limit")
                .get()
                .satisfies(over -> assertThat(over.part()).isEqualTo("一标段"));
        assertThat(facts.standings(List.of(project, "NOWHERE000000")))
                .as("asked of many")
                .isEqualTo(Map.of(project, facts.standing(project)));
    }

    @Test
    void of_sub_projects_that_pass_the_limit_of_the_whole_are_what_a_new_study_is_asked_for() {
        String first = part("一标段");
        String second = part("二标段");
        confirmed(CostKind.ESTIMATE, null, "1000");
        confirmed(CostKind.BUDGET_ESTIMATE, first, "1000");
        assertThat(facts.standing(project).comparable())
                .as("the other is not known")
                .isFalse();
        String alone = confirmed(CostKind.BUDGET_ESTIMATE, first, "1200");
        assertThat(facts.standing(project).unanswered())
                .as("alone over the limit of the whole")
                .isPresent();
        Actor planning = cast.actor("fgw.planning");
        assertThat(names(planning, alone)).containsExactly("cost.study");
        assertThat(facts.standing(project).waiting()).as("nothing waits").isNull();
        String one = confirmed(CostKind.BUDGET_ESTIMATE, first, "700");
        String other = confirmed(CostKind.BUDGET_ESTIMATE, second, "500");
        assertThat(facts.standing(project).unanswered()).get().satisfies(over -> assertThat(over.percent())
                .isEqualByComparingTo("120"));
        assertThat(names(planning, one)).containsExactly("cost.study");
        service.askStudy(planning, other, Version.ANY, "示例函 2 号", today);
        assertThat(facts.standing(project).unanswered()).isEmpty();
    }

    @Test
    void over_a_tenth_above_the_estimate_ask_for_a_new_study_or_a_smaller_estimate() {
        assertThat(facts.standing(project).withinLimit()).as("nothing is known").isFalse();
        confirmed(CostKind.ESTIMATE, null, "1000");
        confirmed(CostKind.BUDGET_ESTIMATE, null, "1100");
        assertThat(facts.standing(project).withinLimit()).isTrue();
        String over = confirmed(CostKind.BUDGET_ESTIMATE, null, "1100.01");
        MoneyFacts.Standing standing = facts.standing(project);
        assertThat(standing.withinLimit()).isFalse();
        assertThat(standing.percent()).isEqualByComparingTo("110.01");
        Actor planning = cast.actor("fgw.planning");
        assertThat(names(planning, over)).containsExactly("cost.study");
        service.askStudy(planning, over, Version.ANY, "示例函 1 号", today);
        assertThat(facts.standing(project).withinLimit()).isTrue();
        assertThat(facts.standing(project).overruns()).singleElement().satisfies(overrun -> assertThat(overrun.study())
                .isEqualTo("示例函 1 号（" + today + "）"));
        assertThat(history(over)).endsWith("cost.studyAsked");
        confirmed(CostKind.ESTIMATE, null, "1050");
        assertThat(facts.standing(project).overruns())
                .as("the new study raised the estimate")
                .isEmpty();
    }

    @Test
    void become_a_new_version_by_a_decided_change_and_none_is_made_up_where_there_was_none() {
        investments.adjust(project, "CHANGE0000001", new BigDecimal("500"));
        assertThat(investment()).isEqualByComparingTo("500");
        assertThat(queries.sheet(project).versions()).isEmpty();
        confirmed(CostKind.ESTIMATE, null, "1000");
        investments.adjust(project, "CHANGE0000002", new BigDecimal("1200"));
        assertThat(queries.sheet(project).versions()).hasSize(2);
        CostView decided = queries.sheet(project).versions().get(0);
        assertThat(decided.kind()).isEqualTo(CostKind.ESTIMATE);
        assertThat(decided.changeId()).isEqualTo("CHANGE0000002");
        assertThat(decided.counts()).isTrue();
        assertThat(investment()).isEqualByComparingTo("1200");
        assertThat(history(decided.id())).containsExactly("cost.adjusted");
    }

    private String part(String name) {
        return parts.add(
                officer,
                code,
                new SubProjectEntry(name, null, null, CodeState.UNVERIFIED, null, CodeState.UNVERIFIED, null));
    }

    private String confirmed(CostKind kind, @Nullable String part, String amount) {
        String id = service.record(officer, code, cost(kind, part, amount, today, "核定"));
        service.confirm(head, id, Version.ANY);
        return id;
    }

    private MoneySheet.Line line(CostKind kind) {
        return queries.sheet(project).lines().get(kind.ordinal());
    }

    private @Nullable BigDecimal investment() {
        return cast.project(code).investment();
    }

    private List<String> names(Actor actor, String id) {
        return actions.of(actor, new Subject("cost", id)).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> history(String id) {
        return jdbc.queryForList(
                "select action from audit_entry where subject_type = 'cost' and subject_id = ? order by id",
                String.class,
                id);
    }

    /** What the history tells of the recording, as its bytes have it. */
    private String told(String id) {
        byte[] canonical = jdbc.queryForObject(
                "select canonical from audit_entry where action = 'cost.recorded' and subject_id = ?",
                byte[].class,
                id);
        return new String(canonical, StandardCharsets.UTF_8);
    }
}
