package cn.jingan.majorprojects.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.Completion;
import cn.jingan.majorprojects.milestone.MilestoneService;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.Verification;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.DailyLetter;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Version;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears of what, once, and how: on the screen, by mail, through a channel. */
@Import(Fixtures.class)
abstract class NoticeCases {
    private static final String HOME = "https://example.invalid";

    @Autowired
    private Courier courier;

    @Autowired
    private NoticeSweep sweep;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeQueries queries;

    @Autowired
    private NoticeService service;

    @Autowired
    private NoticeTexts texts;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private Cases cases;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private ObjectProvider<DailyLetter> letters;

    @Autowired
    private Clock clock;

    private String code;
    private Actor officer;
    private Actor head;

    /** A project that nobody has worked on; nothing waits in the outbox. */
    @BeforeEach
    void nothingIsOnItsWay() {
        code = rows.untouched("CULTURE_SPORT", "GREEN_SPACE", "ELDERLY", "MEDICAL");
        String lead = cast.project(code).leadDepartment();
        officer = cast.actor(lead + ".officer");
        head = cast.actor(lead + ".head");
        jdbc.update("delete from notification_outbox");
        jdbc.update("delete from notification_notice");
        jdbc.update("delete from notification_preference");
    }

    @Test
    void reach_whoever_can_act_but_not_who_acted_and_are_settled_when_it_is_done() {
        cast.completeStage(code);
        while (cast.project(code).stage().name().equals("RESERVE")) {
            cast.passGate(code);
        }
        courier.run();
        thatTheProjectMovedOnReachedItsDepartment();
        jdbc.update("delete from notification_notice");
        MilestoneView statutory = submitStatutory();
        assertThat(all(head)).as("nothing before the courier came").isEmpty();
        courier.run();
        NoticeView told = only(head);
        assertThat(told.kind()).isEqualTo(Notice.Kind.WORK);
        assertThat(told.href()).isEqualTo("/milestones/" + statutory.id() + "/verify");
        assertThat(told.projectName()).isEqualTo(cast.project(code).name());
        assertThat(texts.sentence(told.words(), told.label(), Locale.CHINA)).contains(statutory.label());
        assertThat(all(officer)).as("the officer did it").noneMatch(each -> each.href()
                .contains(statutory.id()));
        assertThat(queries.countUnread(head)).isEqualTo(1);

        verify(statutory);
        courier.run();
        assertThat(only(head).unread()).as("it is done, nobody need read of it").isFalse();
        assertThat(queries.unread(head)).isEmpty();
        assertThat(outboxRows()).isZero();
    }

    @Test
    void are_read_one_by_one_or_all_by_their_person_alone() {
        submit();
        courier.run();
        NoticeView told = only(head);
        service.read(head, told.id());
        assertThat(only(head).unread()).isFalse();
        jdbc.update("update notification_notice set read_at = null");
        assertThat(service.readAll(officer, Notice.Kind.COPY)).isZero();
        assertThat(service.readAll(head, Notice.Kind.WORK)).isEqualTo(1);
        assertThat(queries.list(head, Notice.Kind.WORK, true, null, 10).items()).isEmpty();
    }

    @Test
    void are_forgotten_after_a_year() {
        submit();
        courier.run();
        sweep.sweep();
        only(head);
        jdbc.update("update notification_notice set created_at = '2021-01-01'");
        sweep.sweep();
        assertThat(all(head)).isEmpty();
    }

    @Test
    void of_a_command_that_was_taken_back_there_are_none() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            tell();
            status.setRollbackOnly();
        });
        assertThat(outboxRows()).isZero();
        courier.run();
        assertThat(all(head)).isEmpty();
    }

    @Test
    void come_once_when_several_nodes_deliver_at_the_same_time() throws Exception {
        submit();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Callable<Object>> runs = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            runs.add(Executors.callable(another(Map.of(), null)::run));
        }
        for (var run : nodes.invokeAll(runs)) {
            run.get();
        }
        nodes.shutdown();
        only(head);
        assertThat(outboxRows()).isZero();
    }

    @Test
    void of_a_node_that_died_are_delivered_when_its_lease_has_ended() {
        submit();
        jdbc.update("update notification_outbox set leased_by = 'dead', leased_until = '2999-01-01'");
        courier.run();
        assertThat(all(head)).as("the other node may still be at it").isEmpty();
        jdbc.update("update notification_outbox set leased_until = '2026-01-01'");
        courier.run();
        only(head);
    }

    @Test
    void go_through_a_channel_that_is_switched_on_and_again_under_the_same_key_after_it_failed() {
        service.wish(head, Version.ANY, new NoticeWishes(List.of(), List.of(), List.of("WORK"), ""));
        List<NoticeChannel.Message> sent = new ArrayList<>();
        Courier withSms = another(
                Map.of("sms", message -> {
                    sent.add(message);
                    if (sent.size() == 1) {
                        throw new IllegalStateException("gateway down");
                    }
                }),
                null);
        submit();
        withSms.run();
        assertThat(outboxRows()).as("kept for later").isEqualTo(1);
        jdbc.update("update notification_outbox set due_at = '2026-01-01'");
        withSms.run();
        withSms.run();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).isEqualTo(sent.get(0));
        assertThat(sent.get(1).username()).isEqualTo(head.username());
        assertThat(sent.get(1).link()).startsWith(HOME + "/milestones/");
        assertThat(all(head)).as("not wanted on the screen").isEmpty();
    }

    @Test
    void are_mailed_once_a_day_to_whoever_wants_it() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            service.wish(
                    head,
                    Version.ANY,
                    new NoticeWishes(List.of("WORK"), List.of("WORK"), List.of(), "head@example.org"));
            submit();
            courier.run();
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            LocalDate day = LocalDate.now(clock);
            for (int time = 0; time < 2; time++) {
                mail(sender).plan(day);
                mail(sender).plan(day);
                another(Map.of(), sender).run();
            }
            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getAllRecipients()[0]).hasToString("head@example.org");
            assertThat(mail.getSubject()).contains("1 条未读通知");
            assertThat(mail.getContent().toString())
                    .contains(only(head).label())
                    .contains(cast.project(code).name())
                    .contains(HOME + only(head).href());
            assertThat(mail.getMessageID()).contains(day.toString());
            assertThat(outboxRows()).isZero();
        } finally {
            server.stop();
        }
    }

    @Test
    void the_newest_head_goes_to_auditors_who_gave_an_address_once_a_day() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.getSmtp().getPort());
            LetterMail mail =
                    new LetterMail(provider(sender), letters, notices, organization, "from@example.org", clock);
            mail.send();
            assertThat(server.getReceivedMessages())
                    .as("nobody gave an address")
                    .isEmpty();
            NoticeWishes wishes = new NoticeWishes(List.of(), List.of("COPY"), List.of(), "auditor@example.org");
            service.wish(cast.auditor(), Version.ANY, wishes);
            mail.send();
            mail.send();

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage head = server.getReceivedMessages()[0];
            assertThat(head.getAllRecipients()[0]).hasToString("auditor@example.org");
            assertThat(head.getSubject()).contains("台账检查点 " + LocalDate.now(clock));
            String note = rows.text("select note from audit_checkpoint order by tree_size limit 1");
            assertThat(head.getContent().toString())
                    .contains(note.lines().findFirst().orElseThrow(), "— ");
            assertThat(rows.count("select count(*) from audit_duty where name = 'MAIL' and done_at is not null"))
                    .isEqualTo(1);
        } finally {
            server.stop();
        }
    }

    private void thatTheProjectMovedOnReachedItsDepartment() {
        assertThat(queries.list(officer, Notice.Kind.PROGRESS, false, null, 10).items())
                .extracting(told -> texts.sentence(told.words(), told.label(), Locale.CHINA))
                .containsExactly("项目转入前期阶段", "项目已列入储备库");
        assertThat(queries.list(head, Notice.Kind.COPY, false, null, 10).items())
                .as("both decisions were sent for reading")
                .hasSize(2);
    }

    /** The officer submits, the head is asked: as the inbox tells it, without the case around it. */
    private void submit() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> tell());
    }

    private void tell() {
        String lead = cast.project(code).leadDepartment();
        List<Holding> asked = List.of(new Holding("HEAD", lead), new Holding("OFFICER", lead));
        events.publishEvent(
                Notice.of(Notice.Kind.WORK, "work.milestone.verify", "10 施工许可", code, "/milestones/0/verify", asked)
                        .about(code, Set.of()));
        events.publishEvent(DomainEvent.of(
                officer.as("OFFICER", lead).orElseThrow(), "milestone.completed", code, "milestone", "0", "10 施工许可"));
    }

    private MilestoneView submitStatutory() {
        String lead = cast.project(code).leadDepartment();
        for (MilestoneView milestone : cast.roadMap(code)) {
            boolean open = milestone.stage() == cast.project(code).stage()
                    && !milestone.status().name().equals("DONE");
            if (open && milestone.statutory()) {
                Completion done = new Completion(LocalDate.now(clock), null, null, List.of(Cast.scan("证据.pdf")));
                milestones.complete(officer, milestone.id(), Version.ANY, done);
                return milestone;
            } else if (open) {
                cast.complete(lead, milestone);
            }
        }
        throw new AssertionError(code + " has no statutory milestone");
    }

    private void verify(MilestoneView milestone) {
        milestones.verify(head, milestone.id(), Version.ANY, new Verification(Verification.Answer.ACCEPTED, null));
    }

    private Courier another(Map<String, NoticeChannel> with, JavaMailSender sender) {
        Channels channels = new Channels(with);
        Distribution distribution =
                new Distribution(outbox, notices, organization, cases, channels, transactions, clock);
        return new Courier(outbox, distribution, mail(sender), channels, organization, cases, texts, HOME, clock);
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (sender != null) {
            beans.addBean("mailSender", sender);
        }
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private DigestMail mail(JavaMailSender sender) {
        return new DigestMail(provider(sender), outbox, notices, organization, texts, "from@example.org", HOME, clock);
    }

    private List<NoticeView> all(Actor actor) {
        return queries.list(actor, null, false, null, 50).items();
    }

    private NoticeView only(Actor actor) {
        List<NoticeView> told = all(actor);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private int outboxRows() {
        return rows.count("select count(*) from notification_outbox");
    }
}
