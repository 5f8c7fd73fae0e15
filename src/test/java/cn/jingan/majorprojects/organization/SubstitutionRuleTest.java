package cn.jingan.majorprojects.organization;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jingan.majorprojects.organization.SubstitutionService.Wanted;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who names whom in whose place, from when to when; what is refused is named after its rule. */
@OnH2
@Import(Fixtures.class)
class SubstitutionRuleTest {
    private static final Holding HEAD = new Holding("HEAD", "dss");

    @Autowired
    private SubstitutionService service;

    @Autowired
    private SubstitutionQueries queries;

    @Autowired
    private Organization organization;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private Actor head;
    private String deputy;
    private LocalDate today;

    @BeforeEach
    void aHeadAndADeputy() {
        head = cast.actor("dss.head");
        deputy = cast.actor("dss.handler").personId();
        today = LocalDate.now(clock);
    }

    @AfterEach
    void nobodySubstitutesAnyMore() {
        jdbc.update("delete from organization_substitution");
    }

    @Test
    void aSubstituteHoldsThePostInThePlaceOfItsHolderWhileItRuns() {
        service.name(head, wanted(deputy, today, today.plusDays(2)));

        Actor substitute = cast.actor("dss.handler");
        assertThat(substitute.as("HEAD", "dss")).contains(new Acting(deputy, "HEAD", "dss", head.personId()));
        assertThat(substitute.as("HANDLER", "dss")).contains(new Acting(deputy, "HANDLER", "dss"));
        assertThat(head.as("HEAD", "dss")).as("its holder keeps it").isPresent();
        assertThat(organization.holdings(deputy, today.plusDays(2))).hasSize(2);
        assertThat(organization.holdings(deputy, today.plusDays(3)))
                .as("goes back by itself")
                .hasSize(1);
        assertThat(queries.own(cast.actor("dss.handler"))).hasSize(1);
    }

    @Test
    void aSubstitutionThatBeginsLaterHoldsNothingNow() {
        service.name(head, wanted(deputy, today.plusDays(1), today.plusDays(2)));

        assertThat(cast.actor("dss.handler").as("HEAD", "dss")).isEmpty();
        assertThat(organization.holdings(deputy, today.plusDays(1))).hasSize(2);
    }

    @Test
    void aRevokedSubstitutionEndsAtOnce() {
        String id = service.name(head, wanted(deputy, today, today.plusDays(2)));

        service.revoke(head, id);

        assertThat(cast.actor("dss.handler").as("HEAD", "dss")).isEmpty();
        assertThat(rows.history(id)).containsExactly("substitution.named", "substitution.revoked");
        service.name(head, wanted(deputy, today, today.plusDays(2)));
    }

    @Test
    void theSystemAdministratorNamesASubstituteFromALeaveNotice() {
        Actor administrator = cast.actor("admin.system");

        String id = service.nameFor(administrator, "dss.head", wanted(deputy, today, today));

        assertThat(cast.actor("dss.handler").as("HEAD", "dss")).isPresent();
        assertThat(queries.all(administrator)).hasSize(1);
        service.revoke(administrator, id);
        by(SharedRule.NOT_PERMITTED, () -> service.nameFor(head, "dss.head", wanted(deputy, today, today)));
        by(SharedRule.NOT_PERMITTED, () -> queries.all(head));
        by(SharedRule.UNKNOWN_CHOICE, () -> service.nameFor(administrator, "nobody", wanted(deputy, today, today)));
    }

    @Test
    void substitution_in_the_past() {
        by(
                OrganizationRule.SUBSTITUTION_IN_THE_PAST,
                () -> service.name(head, wanted(deputy, today.minusDays(1), today)));
        assertThat(queries.own(head)).isEmpty();
    }

    @Test
    void term_ends_before_it_begins() {
        by(
                OrganizationRule.TERM_ENDS_BEFORE_IT_BEGINS,
                () -> service.name(head, wanted(deputy, today.plusDays(2), today.plusDays(1))));
    }

    @Test
    void substitutions_overlap() {
        service.name(head, wanted(deputy, today, today.plusDays(2)));
        String officer = cast.actor("dss.officer").personId();
        by(
                OrganizationRule.SUBSTITUTIONS_OVERLAP,
                () -> service.name(head, wanted(officer, today.plusDays(2), today.plusDays(5))));
        service.name(head, wanted(officer, today.plusDays(3), today.plusDays(5)));
    }

    @Test
    void substitute_is_the_holder() {
        by(OrganizationRule.SUBSTITUTE_IS_THE_HOLDER, () -> service.name(head, wanted(head.personId(), today, today)));
    }

    @Test
    void substitute_unfit() {
        for (String username : java.util.List.of("admin.system", "sjj.auditor")) {
            String unfit = cast.actor(username).personId();
            by(OrganizationRule.SUBSTITUTE_UNFIT, () -> service.name(head, wanted(unfit, today, today)));
        }
        by(OrganizationRule.SUBSTITUTE_UNFIT, () -> service.name(head, wanted(null, today, today)));
    }

    @Test
    void post_not_substitutable() {
        Actor auditor = cast.auditor();
        Wanted wanted = new Wanted(new Holding("AUDITOR", "sjj"), deputy, today, today, null);
        by(OrganizationRule.POST_NOT_SUBSTITUTABLE, () -> service.name(auditor, wanted));
    }

    @Test
    void post_not_held() {
        Wanted others = new Wanted(new Holding("HEAD", "jyj"), deputy, today, today, null);
        by(OrganizationRule.POST_NOT_HELD, () -> service.name(head, others));
        service.name(head, wanted(deputy, today, today));
        Actor substitute = cast.actor("dss.handler");
        Wanted onwards = wanted(cast.actor("dss.officer").personId(), today, today);
        by(OrganizationRule.POST_NOT_HELD, () -> service.name(substitute, onwards));
    }

    @Test
    void names_all_that_was_left_out() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.name(head, new Wanted(null, null, null, null, null)))
                .satisfies(refused -> {
                    assertThat(refused.rule().kind()).isEqualTo(Rule.Kind.INVALID);
                    assertThat(refused.broken())
                            .extracting(RuleViolation.Broken::field)
                            .containsExactly("holding", "substitute", "from", "to");
                });
    }

    @Test
    void substitution_over() {
        String id = service.name(head, wanted(deputy, today, today));
        service.revoke(head, id);
        by(OrganizationRule.SUBSTITUTION_OVER, () -> service.revoke(head, id));
        by(SharedRule.NOT_FOUND, () -> service.revoke(cast.actor("dss.officer"), id));
    }

    private static Wanted wanted(String substitute, LocalDate from, LocalDate to) {
        return new Wanted(HEAD, substitute, from, to, "出差");
    }
}
