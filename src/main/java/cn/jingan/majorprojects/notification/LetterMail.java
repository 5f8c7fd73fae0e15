package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.DailyLetter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the letters of a day, every day, to whoever holds their post and gave an address. What fails is tried again
 * every hour, so a reader may get a letter twice, never not at all. Without {@code spring.mail.host} none is sent.
 */
@Component
class LetterMail {
    private static final Logger LOG = LoggerFactory.getLogger(LetterMail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final ObjectProvider<DailyLetter> letters;
    private final Notices notices;
    private final OrganizationQueries organization;
    private final String from;
    private final Clock clock;

    @Autowired
    LetterMail(
            ObjectProvider<JavaMailSender> sender,
            ObjectProvider<DailyLetter> letters,
            Notices notices,
            OrganizationQueries organization,
            @Value("${majorprojects.mail-from}") String from,
            Clock clock) {
        this.sender = sender;
        this.letters = letters;
        this.notices = notices;
        this.organization = organization;
        this.from = from;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 6-22 * * *", zone = "Asia/Shanghai")
    void send() {
        LocalDate today = LocalDate.now(clock);
        JavaMailSender mail = sender.getIfAvailable();
        if (mail != null) {
            letters.stream().filter(letter -> letter.due(today)).forEach(letter -> send(mail, letter, today));
        }
    }

    private void send(JavaMailSender mail, DailyLetter letter, LocalDate day) {
        List<String> addresses = addresses(letter.post());
        if (addresses.isEmpty()) {
            return;
        }
        try {
            DailyLetter.Letter today = letter.letter(day);
            addresses.forEach(to -> post(mail, to, today));
            letter.sent(today);
        } catch (RuntimeException e) {
            LOG.warn("Could not send the letter of {} to {}", day, letter.post(), e);
            letter.failed(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private List<String> addresses(String post) {
        return organization.seatOf(post).stream()
                .flatMap(department -> organization.holders(post, department).stream())
                .map(Person::id)
                .flatMap(id -> notices.preference(id).stream())
                .map(Preference::address)
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private void post(JavaMailSender mail, String to, DailyLetter.Letter letter) {
        MimeMessage message = mail.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
        } catch (MessagingException e) {
            throw new IllegalStateException("could not write the mail", e);
        }
        mail.send(message);
    }
}
