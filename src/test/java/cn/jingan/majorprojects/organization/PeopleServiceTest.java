package cn.jingan.majorprojects.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.organization.SignInService.Outcome;
import cn.jingan.majorprojects.organization.Token.Scope;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnH2
class PeopleServiceTest {
    private static final Set<String> IDS = new HashSet<>();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "苏州河边走一走再看看云朵";
    private static final Holding OFFICER = new Holding("OFFICER", "jyj");

    @Autowired
    private PeopleService service;

    @Autowired
    private OwnService own;

    @Autowired
    private People people;

    @Autowired
    private TokenQueries tokens;

    @Autowired
    private SignInService signIn;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private OrganizationSeeds seeds;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private Clock clock;

    private Actor administrator;
    private String username;
    private String id;
    private String link;

    @BeforeEach
    void anAccount() {
        administrator = organization.actor("admin.security").orElseThrow();
        username = "person" + COUNT.incrementAndGet();
        PeopleService.Invitation invitation =
                service.create(administrator, new NewAccount(username, "试用人员", List.of(OFFICER)));
        id = invitation.id();
        IDS.add(id);
        link = invitation.secret();
    }

    @AfterAll
    static void theHistoryTellsThePosts(@Autowired Replay replay) {
        assertThat(IDS).isNotEmpty();
        assertThat(replay.differences("SYSTEM"))
                .filteredOn(difference -> IDS.contains(difference.subjectId()))
                .isEmpty();
    }

    @Test
    void letsANewPersonChooseAPasswordOnce() {
        assertThat(signIn(PASSWORD)).isEqualTo(Outcome.REFUSED);
        own.choosePassword(link, PASSWORD + "！", PASSWORD + "！");

        assertThat(signIn(PASSWORD + "！")).isEqualTo(Outcome.ADMITTED);
        assertRefused(OrganizationRule.LINK_SPENT, () -> own.choosePassword(link, PASSWORD + "二", PASSWORD + "二"));
    }

    /** As if both had begun before either was done. */
    @Test
    void whoWasShutOutMeanwhileDoesNothingAnymore() {
        String name = "person" + COUNT.incrementAndGet();
        NewAccount another = new NewAccount(name, "安全管理员二", administrator.holdings());
        String second = service.create(administrator, another).id();
        Actor alike = organization.actor(name).orElseThrow();
        service.disable(administrator, second, Version.ANY);
        assertRefused(SharedRule.NOT_PERMITTED, () -> service.reset(alike, id, Version.ANY));
        assertRefused(SharedRule.NOT_PERMITTED, () -> own.issueToken(alike, "接口", Scope.READ, 30));
    }

    @Test
    void aPasswordChangedFromAnotherThanItIsStays() {
        own.choosePassword(link, PASSWORD, PASSWORD);
        assertThat(people.replacePassword(id, "", "x")).isZero();
        assertThat(signIn(PASSWORD)).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void keepsNoSecretOfALinkOrToken() {
        String token = own.issueToken(actor(), "接口", Scope.READ, 30).secret();

        assertThat(rows.queryForList("select digest from organization_link where person_id = ?", String.class, id))
                .containsExactly(Secrets.digest(link));
        assertThat(rows.queryForList("select digest from organization_token where person_id = ?", String.class, id))
                .containsExactly(Secrets.digest(token));
    }

    @Test
    void letsATokenEndWhenItIsRevokedAndWhenItsPersonIsDisabled() {
        Actor actor = actor();
        OwnService.Issued first = own.issueToken(actor, "接口", Scope.READ, 30);
        OwnService.Issued second = own.issueToken(actor, "接口二", Scope.WRITE, 365);
        own.revokeToken(actor, first.id());

        assertThat(tokens.holder(first.secret())).isEmpty();
        assertThat(tokens.holder(second.secret())).contains(new TokenHolder(username, Scope.WRITE));
        service.disable(administrator, id, Version.ANY);
        assertThat(tokens.holder(second.secret())).isEmpty();
    }

    @Test
    void letsATokenEndOnItsDay() {
        OwnService.Issued issued = own.issueToken(actor(), "接口", Scope.READ, 1);
        rows.update(
                "update organization_token set expires_at = ? where id = ?",
                java.sql.Timestamp.from(clock.instant().minusSeconds(1)),
                issued.id());

        assertThat(tokens.holder(issued.secret())).isEmpty();
    }

    @Test
    void refusesTokensThatLiveTooLongOrBelongToOthers() {
        OwnService.Issued issued = own.issueToken(actor(), "接口", Scope.READ, 1);

        assertRefused(OrganizationRule.TOKEN_LIFE_OUT_OF_RANGE, () -> own.issueToken(actor(), "接口", Scope.READ, 366));
        assertRefused(OrganizationRule.TOKEN_LIFE_OUT_OF_RANGE, () -> own.issueToken(actor(), "接口", Scope.READ, 0));
        assertRefused(SharedRule.NOT_FOUND, () -> own.revokeToken(administrator, issued.id()));
    }

    @Test
    void givesAnAuditorTokensForReadingOnly() {
        Actor auditor = organization.actor("sjj.auditor").orElseThrow();

        assertRefused(OrganizationRule.AUDITOR_READS_ONLY, () -> own.issueToken(auditor, "接口", Scope.WRITE, 1));
        assertThatCode(() -> own.issueToken(auditor, "接口", Scope.READ, 1)).doesNotThrowAnyException();
    }

    @Test
    void shutsADisabledPersonOutAndLetsThemInAgain() {
        own.choosePassword(link, PASSWORD, PASSWORD);
        service.disable(administrator, id, Version.ANY);

        assertThat(organization.actor(username)).isEmpty();
        assertThat(signIn(PASSWORD)).isEqualTo(Outcome.REFUSED);
        assertRefused(SharedRule.ALREADY_DONE, () -> service.disable(administrator, id, Version.ANY));
        service.enable(administrator, id, Version.ANY);
        assertThat(signIn(PASSWORD)).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void resetsAPassword() {
        own.choosePassword(link, PASSWORD, PASSWORD);
        String again = service.reset(administrator, id, Version.ANY);

        assertThat(signIn(PASSWORD)).isEqualTo(Outcome.REFUSED);
        own.choosePassword(again, PASSWORD + "新", PASSWORD + "新");
        assertThat(signIn(PASSWORD + "新")).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void changesAPasswordForWhoKnowsThePresentOne() {
        own.choosePassword(link, PASSWORD, PASSWORD);

        assertRefused(
                OrganizationRule.PASSWORD_WRONG,
                () -> own.changePassword(actor(), "wrong", PASSWORD + "三", PASSWORD + "三", ""));
        assertRefused(
                OrganizationRule.PASSWORDS_DIFFER,
                () -> own.changePassword(actor(), PASSWORD, PASSWORD + "三", PASSWORD + "四", ""));
        OwnService.Issued token = own.issueToken(actor(), "接口", Scope.READ, 30);
        OwnService.Issued revoked = own.issueToken(actor(), "接口二", Scope.READ, 30);
        own.revokeToken(actor(), revoked.id());
        own.changePassword(actor(), PASSWORD, PASSWORD + "三", PASSWORD + "三", "");
        assertThat(signIn(PASSWORD + "三")).isEqualTo(Outcome.ADMITTED);
        assertThat(tokens.holder(token.secret())).isEmpty();
        for (OwnService.Issued each : List.of(token, revoked)) {
            assertThat(rows.queryForList(
                            "select action from audit_entry where subject_id = ? order by id", String.class, each.id()))
                    .containsExactly("token.issued", "token.revoked");
        }
    }

    @Test
    void letsAdministratorsHoldNoOtherPost() {
        LocalDate today = LocalDate.now(clock);
        assertRefused(
                OrganizationRule.ADMINISTRATORS_EXCLUDE_EACH_OTHER,
                () -> service.give(administrator, id, Version.ANY, new Holding("AUDIT_ADMIN", "zf"), today, null));
        String other = organization.actor("admin.audit").orElseThrow().personId();
        for (String post : List.of("SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR", "HEAD", "MAYOR")) {
            assertRefused(
                    OrganizationRule.ADMINISTRATORS_EXCLUDE_EACH_OTHER,
                    () -> service.give(administrator, other, Version.ANY, new Holding(post, "zf"), today, null));
        }
        List<Holding> both = List.of(new Holding("SYSTEM_ADMIN", "zf"), new Holding("AUDIT_ADMIN", "zf"));
        assertRefused(
                OrganizationRule.ADMINISTRATORS_EXCLUDE_EACH_OTHER,
                () -> service.create(administrator, new NewAccount(username + "x", "两职", both)));
    }

    @Test
    void letsAuditorsHoldNoOtherPostAtTheSameTime() {
        LocalDate today = LocalDate.now(clock);
        Holding auditing = new Holding("AUDITOR", "sjj");
        assertRefused(
                OrganizationRule.AUDITORS_HOLD_NO_OTHER_POST,
                () -> service.give(administrator, id, Version.ANY, auditing, today, null));
        String auditor = organization.actor("sjj.auditor").orElseThrow().personId();
        for (String post : List.of("OFFICER", "HEAD", "PLANNING", "MAYOR")) {
            assertRefused(
                    OrganizationRule.AUDITORS_HOLD_NO_OTHER_POST,
                    () -> service.give(administrator, auditor, Version.ANY, new Holding(post, "jyj"), today, null));
        }
        assertRefused(
                OrganizationRule.AUDITORS_HOLD_NO_OTHER_POST,
                () -> service.create(administrator, new NewAccount(username + "x", "两职", List.of(OFFICER, auditing))));

        service.withdraw(administrator, id, Version.ANY, OFFICER, today);
        service.give(administrator, id, Version.ANY, auditing, today.plusDays(1), null);
        service.give(administrator, id, Version.ANY, new Holding("AUDITOR", "czj"), today.plusDays(1), null);
    }

    @Test
    void givesAndWithdrawsPostsByTheDay() {
        LocalDate today = LocalDate.now(clock);
        Holding head = new Holding("HEAD", "jyj");
        service.give(administrator, id, Version.ANY, head, today, today.plusDays(9));
        assertThat(actor().holdings()).containsExactlyInAnyOrder(OFFICER, head);
        assertRefused(
                OrganizationRule.POST_HELD_ALREADY,
                () -> service.give(administrator, id, Version.ANY, head, today.plusDays(9), null));
        assertRefused(
                OrganizationRule.TERM_ENDS_BEFORE_IT_BEGINS,
                () -> service.give(administrator, id, Version.ANY, head, today.plusDays(20), today.plusDays(19)));

        service.withdraw(administrator, id, Version.ANY, OFFICER, today.minusDays(1));
        assertThat(actor().holdings()).containsExactly(head);
        assertRefused(
                OrganizationRule.POST_NOT_HELD, () -> service.withdraw(administrator, id, Version.ANY, OFFICER, today));
    }

    @Test
    void refusesUnknownPostsDepartmentsAndNames() {
        LocalDate today = LocalDate.now(clock);
        assertRefused(
                OrganizationRule.UNKNOWN_POST,
                () -> service.give(administrator, id, Version.ANY, new Holding("KING", "jyj"), today, null));
        assertRefused(
                OrganizationRule.UNKNOWN_DEPARTMENT,
                () -> service.give(administrator, id, Version.ANY, new Holding("HEAD", "xyz"), today, null));
        assertRefused(
                OrganizationRule.USERNAME_TAKEN,
                () -> service.create(administrator, new NewAccount(username, "同名", List.of())));
        assertRefused(
                OrganizationRule.USERNAME_UNREADABLE,
                () -> service.create(administrator, new NewAccount("A b", "不合", List.of())));
    }

    @Test
    void isForTheSecurityAdministratorAndNotForOneself() {
        Actor system = organization.actor("admin.system").orElseThrow();
        assertRefused(SharedRule.NOT_PERMITTED, () -> service.disable(system, id, Version.ANY));
        assertRefused(SharedRule.NOT_PERMITTED, () -> service.reset(actor(), id, Version.ANY));
        assertRefused(
                OrganizationRule.NOT_FOR_ONESELF,
                () -> service.disable(administrator, administrator.personId(), Version.ANY));
        assertRefused(SharedRule.STALE_VERSION, () -> service.disable(administrator, id, new Version(99L)));
    }

    @Test
    void findsNothingToLoadAtASecondStart() {
        List<Integer> before = counts();
        seeds.start();

        assertThat(counts()).isEqualTo(before).doesNotContain(0);
    }

    private List<Integer> counts() {
        return List.of("department", "post", "holiday", "person", "holding").stream()
                .map(table -> rows.queryForObject("select count(*) from organization_" + table, Integer.class))
                .toList();
    }

    private Actor actor() {
        return organization.actor(username).orElseThrow();
    }

    private Outcome signIn(String password) {
        return signIn.signIn(new SignIn(username, password, "10.2.0.1", null));
    }

    private static void assertRefused(Rule rule, ThrowingCallable command) {
        assertThat(catchThrowableOfType(RuleViolation.class, command))
                .as(rule.name())
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
