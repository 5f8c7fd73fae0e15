package cn.jingan.majorprojects.lifecycle.light;

import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.light.LightOverride;
import cn.jingan.majorprojects.light.LightQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.worklist.Ask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom an override is asked: of the leader in charge, within some working days, and never of who asks. */
@Component
class LightOverrideTasks implements TaskSubject {
    private final LightQueries lights;
    private final OrganizationQueries organization;
    private final Clock clock;

    LightOverrideTasks(LightQueries lights, OrganizationQueries organization, Clock clock) {
        this.lights = lights;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String model() {
        return LightOverrideProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return LightOverrideProcessContract.OVERRIDE_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        LightOverride override = lights.override(id);
        return new Ask(
                LightOverrideProcessContract.SUBJECT + "." + task,
                LightOverrideProcessContract.SUBJECT,
                id,
                override.label(),
                false,
                override.department(),
                organization.seatOf(override.deciderPost()).orElse("zf"),
                override.deciderPost(),
                Set.of(override.askedBy()),
                override.askedBy(),
                organization.workingDays().plus(LocalDate.now(clock), override.decisionDays()));
    }
}
