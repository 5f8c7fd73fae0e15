package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The mail of a working day with what a person has not read, in Chinese. It is planned as a row of the outbox for each
 * person and day, whichever node is first, and needs {@code spring.mail.host}; without it nothing is planned.
 */
@Component
class DigestMail {
    private static final int LINES = 50;
    private static final int PART = 200;

    private final ObjectProvider<JavaMailSender> sender;
    private final Outbox outbox;
    private final Notices notices;
    private final OrganizationQueries organization;
    private final NoticeTexts texts;
    private final String from;
    private final String home;
    private final Clock clock;

    @Autowired
    DigestMail(
            ObjectProvider<JavaMailSender> sender,
            Outbox outbox,
            Notices notices,
            OrganizationQueries organization,
            NoticeTexts texts,
            @Value("${majorprojects.mail-from}") String from,
            @Value("${majorprojects.home}") String home,
            Clock clock) {
        this.sender = sender;
        this.outbox = outbox;
        this.notices = notices;
        this.organization = organization;
        this.texts = texts;
        this.from = from;
        this.home = home;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 8 * * *", zone = "Asia/Shanghai")
    void morning() {
        LocalDate today = LocalDate.now(clock);
        if (sender.getIfAvailable() != null && organization.workingDays().isWorkingDay(today)) {
            plan(today);
        }
    }

    /** Writes a row for everybody who wants a mail; a second time, or on a second node, writes no more. */
    void plan(LocalDate day) {
        String after = "";
        List<Preference> part = notices.mailReaders(day, after, PART);
        while (!part.isEmpty()) {
            planned(day, part);
            after = part.get(part.size() - 1).personId();
            part = notices.mailReaders(day, after, PART);
        }
    }

    private void planned(LocalDate day, List<Preference> readers) {
        List<Outgoing> rows = readers.stream()
                .map(reader -> Outgoing.digest(day.toString(), reader.personId(), clock.instant()))
                .toList();
        Set<String> known =
                new HashSet<>(outbox.known(rows.stream().map(Outgoing::dedupKey).toList()));
        List<Outgoing> fresh =
                rows.stream().filter(row -> !known.contains(row.dedupKey())).toList();
        if (!fresh.isEmpty()) {
            outbox.insertAll(fresh, clock.instant());
        }
    }

    /** Sends the mail of the row and notes what stood in it; with nothing to say it sends none. */
    void send(Outgoing row) {
        String personId = Objects.requireNonNull(row.personId());
        LocalDate day = LocalDate.parse(row.label());
        Preference wants = notices.preference(personId).orElse(Preference.usual(personId));
        List<String> kinds = Preference.kinds(wants.mailed());
        boolean wanted = !kinds.isEmpty() && !wants.address().isEmpty() && !day.equals(wants.mailedOn());
        List<NoticeView> unread = wanted ? notices.unmailed(personId, kinds, LINES + 1) : List.of();
        if (!unread.isEmpty()) {
            post(row, wants.address(), unread);
            notices.mailedOn(personId, day);
            notices.mailed(unread.stream().map(NoticeView::id).toList(), clock.instant());
        }
        outbox.delete(row.id());
    }

    private void post(Outgoing row, String to, List<NoticeView> unread) {
        JavaMailSender mail = sender.getObject();
        MimeMessage message = mail.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(texts.of("notice.mail.subject", Locale.CHINA, shown(unread.size())));
            helper.setText(text(unread));
            message.setHeader("Message-ID", "<" + row.dedupKey().replace(':', '.') + "@major-projects>");
        } catch (MessagingException e) {
            throw new IllegalStateException("could not write the mail", e);
        }
        mail.send(message);
    }

    private String text(List<NoticeView> unread) {
        List<String> lines = new ArrayList<>();
        unread.stream().limit(LINES).forEach(notice -> {
            lines.add(texts.of("notice.kind." + notice.kind(), Locale.CHINA) + "　"
                    + texts.sentence(notice.words(), notice.label(), Locale.CHINA));
            if (notice.projectName() != null) {
                lines.add("　　" + notice.projectNumber() + " " + notice.projectName());
            }
            lines.add("　　" + home + notice.href());
        });
        lines.add("");
        lines.add(texts.of("notice.mail.foot", Locale.CHINA, home + "/me/notices"));
        return String.join("\r\n", lines);
    }

    private static String shown(int count) {
        return count > LINES ? LINES + "+" : Integer.toString(count);
    }
}
