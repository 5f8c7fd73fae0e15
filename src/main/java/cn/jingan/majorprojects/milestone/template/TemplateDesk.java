package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.VersionDesk;
import cn.jingan.majorprojects.shared.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where commands on drafts of milestone templates begin and end. */
@Component
class TemplateDesk extends VersionDesk<Versioned> {

    TemplateDesk(TemplateVersions versions, ApplicationEventPublisher events) {
        super("template", versions, events);
    }
}
