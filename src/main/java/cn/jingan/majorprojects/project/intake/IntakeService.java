package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a project officer does with an application for intake. Each command locks the case first, if there is one. */
@Service
public class IntakeService {
    private static final String OFFICER = "OFFICER";
    private static final int REASON = 1000;

    private final Intakes intakes;
    private final IntakeCheck check;
    private final IntakeAdmission admission;
    private final CaseLock cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeService(
            Intakes intakes,
            IntakeCheck check,
            IntakeAdmission admission,
            CaseLock cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intakes = intakes;
        this.check = check;
        this.admission = admission;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a draft and returns its id. */
    @Transactional
    public String draft(Actor actor, Proposal proposal) {
        Holding held = actor.holdings().stream()
                .filter(each -> each.post().equals(OFFICER))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(IntakeRule.NOT_AN_APPLICANT));
        Acting by = actor.as(OFFICER, held.department()).orElseThrow();
        check.requireKeepable(proposal);
        String id = Ids.next();
        intakes.insert(id, held.department(), by.personId(), proposal, features(proposal), clock.instant());
        events.publishEvent(DomainEvent.of(by, "intake.drafted", null, "intake", id, String.valueOf(proposal.name())));
        return id;
    }

    /** Keeps what was changed; after a submission only what does not carry the case. */
    @Transactional
    public void save(Actor actor, String id, Version seen, Proposal proposal) {
        IntakeView intake = take(actor, id, seen);
        Acting by = applicant(actor, intake);
        requireOpen(intake);
        Proposal kept = proposal;
        if (intake.submissions() > 0) {
            if (!proposal.keeps(intake.proposal())) {
                throw new RuleViolation(IntakeRule.INTAKE_IDENTITY_FIXED);
            }
            kept = proposal.under(intake.proposal());
        }
        check.requireKeepable(kept);
        require(intakes.save(id, intake.version(), kept, features(kept), clock.instant()));
        events.publishEvent(event(by, "intake.saved", intake));
    }

    /** Submits it: the project joins the registry with the next code, its case starts, and the paper is frozen. */
    @Transactional
    public void submit(Actor actor, String id, Version seen) {
        IntakeView intake = take(actor, id, seen);
        Acting by = applicant(actor, intake);
        requireOpen(intake);
        admission.waitTurn(intake);
        check.requireComplete(intake.proposal(), intake.project());
        IntakeAdmission.Joined joined = admission.join(by, intake);
        require(intakes.submit(id, intake.version(), joined.projectId(), joined.code(), clock.instant()));
        String digest = admission.freeze(by, intakes.byIds(List.of(id)).get(0));
        events.publishEvent(DomainEvent.of(by, "intake.submitted", joined.code(), "intake", id, intake.name())
                .change("submissions", intake.submissions(), intake.submissions() + 1)
                .saying(intake.reopenedFor())
                .restingOn(List.of(digest)));
    }

    /** Opens it again, to supplement it before G1 has decided, or to apply anew after G1 refused. */
    @Transactional
    public void supplement(Actor actor, String id, Version seen, @Nullable String reason) {
        IntakeView intake = take(actor, id, seen);
        Acting by = applicant(actor, intake);
        if (!intake.supplementable()) {
            throw new RuleViolation(IntakeRule.INTAKE_NOT_SUPPLEMENTABLE);
        }
        new Refusals()
                .required("reason", reason)
                .atMost(REASON, "reason", reason)
                .refuse();
        boolean refused = intake.runState() == RunState.NOT_ADMITTED;
        if (refused) {
            admission.applyAgain(by, intake);
        }
        require(intakes.reopen(id, intake.version(), String.valueOf(reason).strip(), clock.instant()));
        events.publishEvent(event(by, refused ? "intake.reopened" : "intake.supplementing", intake)
                .saying(reason));
    }

    /** Throws a draft away that was never submitted. */
    @Transactional
    public void discard(Actor actor, String id, Version seen) {
        IntakeView intake = take(actor, id, seen);
        Acting by = applicant(actor, intake);
        if (intake.submissions() > 0) {
            throw new RuleViolation(IntakeRule.INTAKE_SUBMITTED_STAYS);
        }
        require(intakes.delete(id, intake.version()));
        events.publishEvent(event(by, "intake.discarded", intake));
    }

    private IntakeView take(Actor actor, String id, Version seen) {
        intakes.projectOf(id).ifPresent(cases::takeOpen);
        IntakeView intake = intakes.lock(id)
                .flatMap(locked -> intakes.byId(actor, locked))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        seen.require(intake.version());
        return intake;
    }

    private static Acting applicant(Actor actor, IntakeView intake) {
        return actor.as(OFFICER, intake.department()).orElseThrow(() -> new RuleViolation(IntakeRule.NOT_AN_APPLICANT));
    }

    private static void requireOpen(IntakeView intake) {
        if (!intake.open()) {
            throw new RuleViolation(IntakeRule.INTAKE_NOT_OPEN);
        }
    }

    private static void require(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private static String features(Proposal proposal) {
        return String.join(";", proposal.features());
    }

    private static DomainEvent event(Acting by, String action, IntakeView intake) {
        return DomainEvent.of(by, action, intake.project(), "intake", intake.id(), intake.name());
    }
}
