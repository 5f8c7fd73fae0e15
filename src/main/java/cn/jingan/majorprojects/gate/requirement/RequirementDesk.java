package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.shared.VersionDesk;
import cn.jingan.majorprojects.shared.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where commands on drafts of what gates need begin and end. */
@Component
class RequirementDesk extends VersionDesk<Versioned> {

    RequirementDesk(RequirementVersions versions, ApplicationEventPublisher events) {
        super("requirement", versions, events);
    }
}
