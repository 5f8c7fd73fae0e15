package cn.jingan.majorprojects.project.programme;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commands on programme groups. */
@Service
public class ProgrammeService {
    private final Programmes programmes;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    ProgrammeService(Programmes programmes, Cases cases, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.cases = cases;
        this.events = events;
    }

    /** Defines groups; one that there is already stays as it is. */
    @Transactional
    public void define(Acting by, List<Programme> wanted) {
        var known = programmes.known();
        wanted.stream()
                .filter(programme -> !known.contains(programme.code()))
                .forEach(programme -> define(by, programme));
    }

    private void define(Acting by, Programme programme) {
        if (programme.members().stream().distinct().count() < 2) {
            throw new RuleViolation(ProgrammeRule.PROGRAMME_TOO_SMALL, programme.name());
        }
        programme.members().stream()
                .filter(member -> cases.named(member).isEmpty())
                .findFirst()
                .ifPresent(member -> {
                    throw new RuleViolation(ProgrammeRule.PROGRAMME_MEMBER_UNKNOWN, programme.name(), member);
                });
        programmes.insert(programme);
        programmes.insertMembers(programme.code(), programme.members());
        events.publishEvent(
                DomainEvent.of(by, "programme.defined", null, "programme", programme.code(), programme.name())
                        .change("members", null, String.join("、", programme.members())));
    }
}
