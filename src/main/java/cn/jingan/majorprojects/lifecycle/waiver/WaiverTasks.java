package cn.jingan.majorprojects.lifecycle.waiver;

import cn.jingan.majorprojects.gate.waiver.Waiver;
import cn.jingan.majorprojects.gate.waiver.WaiverQueries;
import cn.jingan.majorprojects.gate.waiver.WaiverService;
import cn.jingan.majorprojects.lifecycle.engine.ProcessVariable;
import cn.jingan.majorprojects.lifecycle.worklist.TaskSubject;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.worklist.Ask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Of whom a waiver is asked: of the authority, within some working days, and never of who asks. */
@Component
class WaiverTasks implements TaskSubject {
    /** 默认配置，待确认: as many working days as a decision on a gate. */
    private static final int DAYS = 3;

    private final WaiverQueries waivers;
    private final OrganizationQueries organization;
    private final Clock clock;

    WaiverTasks(WaiverQueries waivers, OrganizationQueries organization, Clock clock) {
        this.waivers = waivers;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String model() {
        return WaiverProcessContract.KEY;
    }

    @Override
    public ProcessVariable<String> subjectId() {
        return WaiverProcessContract.WAIVER_ID;
    }

    @Override
    public Ask ask(String task, String id) {
        Waiver waiver = waivers.waiver(id);
        return new Ask(
                WaiverProcessContract.SUBJECT + "." + task,
                WaiverProcessContract.SUBJECT,
                id,
                waiver.label(),
                false,
                waiver.department(),
                organization.seatOf(WaiverService.DECIDER).orElse("fgw"),
                WaiverService.DECIDER,
                Set.of(waiver.askedBy()),
                waiver.askedBy(),
                organization.workingDays().plus(LocalDate.now(clock), DAYS));
    }
}
