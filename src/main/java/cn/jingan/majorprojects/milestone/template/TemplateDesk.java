package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every command on a draft does first and last: look who acts, lock, save, tell. */
@Component
class TemplateDesk {
    private final TemplateVersions versions;
    private final ApplicationEventPublisher events;

    TemplateDesk(TemplateVersions versions, ApplicationEventPublisher events) {
        this.versions = versions;
        this.events = events;
    }

    static Acting administrator(Actor actor) {
        return actor.as("SYSTEM_ADMIN").orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
    }

    TemplateVersion lock(String id, Version seen) {
        TemplateVersion draft = versions.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        seen.require(draft.version());
        return draft;
    }

    void save(TemplateVersion draft) {
        if (versions.update(draft) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    static DomainEvent event(Acting by, String action, TemplateVersion draft) {
        return DomainEvent.of(by, action, null, "template", draft.id(), draft.name());
    }
}
