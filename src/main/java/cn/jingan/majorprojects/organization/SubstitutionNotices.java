package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a substitute hear, once, that their time has begun: when they are named, or on the morning of the first day. */
@Component
public class SubstitutionNotices {
    private static final int PART = 200;

    private final Substitutions substitutions;
    private final People people;
    private final DirectoryCache directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubstitutionNotices(
            Substitutions substitutions,
            People people,
            DirectoryCache directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.substitutions = substitutions;
        this.people = people;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Tells those whose first day has come. */
    @Scheduled(cron = "0 15 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void tell() {
        List<Substitution> part;
        do {
            part = substitutions.untold(LocalDate.now(clock), PART);
            part.forEach(this::tell);
        } while (part.size() == PART);
    }

    /** Tells the substitute, if the time has begun and nobody has told them. */
    void tell(Substitution substitution) {
        boolean begun = !substitution.fromOn().isAfter(LocalDate.now(clock));
        if (begun && substitutions.told(substitution.id()) == 1) {
            events.publishEvent(new Notice(
                    Notice.Kind.WORK,
                    "notice.substitution",
                    label(substitution),
                    null,
                    "/me/substitutions",
                    substitution.id(),
                    List.of(),
                    List.of(substitution.substituteId()),
                    Set.of()));
        }
    }

    /** The substitution was ended early: who has not read of it need not. */
    void over(Substitution substitution) {
        events.publishEvent(new Notice.Settled(substitution.id()));
    }

    private String label(Substitution substitution) {
        String post = directory.get().signature(substitution.department(), substitution.post(), LocalDate.now(clock));
        String absent =
                people.account(substitution.personId()).map(Account::display).orElse(substitution.personId());
        return post + " " + absent + " " + substitution.fromOn() + "—" + substitution.toOn();
    }
}
