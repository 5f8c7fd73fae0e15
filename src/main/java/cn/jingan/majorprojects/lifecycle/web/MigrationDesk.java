package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.migration.MigrationService;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import org.springframework.stereotype.Component;

/** What pages and programs send about a migration, handed to the service. */
@Component
class MigrationDesk {
    private final MigrationService service;

    MigrationDesk(MigrationService service) {
        this.service = service;
    }

    String prepare(Actor actor, MigrationForm form) {
        return service.prepare(actor, form.wantedModel(), form.wantedVersion(), form.mapping());
    }

    void decide(Actor actor, String id, Version version, MigrationAnswerForm form) {
        if (form.answer() == null) {
            throw RuleViolation.at("answer", SharedRule.UNKNOWN_CHOICE);
        }
        if (form.answer() == MigrationAnswerForm.Choice.APPROVED) {
            service.approve(actor, id, version);
        } else {
            service.refuse(actor, id, version, form.reason());
        }
    }
}
