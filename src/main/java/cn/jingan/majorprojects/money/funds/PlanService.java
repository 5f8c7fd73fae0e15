package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 年度投资计划下达: each is a version, a change within the year another one. */
@Service
public class PlanService {
    private final AnnualPlans plans;
    private final FundCheck check;
    private final CaseLock cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanService(AnnualPlans plans, FundCheck check, CaseLock cases, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.check = check;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** The planning desk issues a version of a year's plan; returns its id. Months confirmed later are measured by it. */
    @Transactional
    public String issue(Actor actor, String code, PlanEntry entry) {
        ProjectFacts project = cases.takeOpen(actor, code);
        Acting by = FundCheck.planning(actor);
        List<PlanView> issued = plans.ofProject(project.id());
        check.requireSound(entry, issued);
        Optional<PlanView> before = issued.stream()
                .filter(each -> each.planYear() == Objects.requireNonNull(entry.planYear()))
                .findFirst();
        PlanView plan = plan(by, project, entry, before.map(PlanView::no).orElse(0) + 1);
        plans.insert(plan);
        events.publishEvent(
                DomainEvent.of(by, "annualPlan.issued", code, "annualPlan", plan.id(), "年度投资计划 " + plan.planYear())
                        .change("year", null, plan.planYear())
                        .change("amount", before.map(PlanView::amount).orElse(null), plan.amount())
                        .change("source", before.map(PlanView::source).orElse(null), plan.source())
                        .saying(plan.reason()));
        return plan.id();
    }

    private PlanView plan(Acting by, ProjectFacts project, PlanEntry entry, int no) {
        return new PlanView(
                Ids.next(),
                project.id(),
                project.code(),
                Objects.requireNonNull(entry.planYear()),
                no,
                Objects.requireNonNull(entry.amount()).setScale(2, RoundingMode.UNNECESSARY),
                Objects.requireNonNull(entry.source()).strip(),
                entry.reasonText(),
                by.department(),
                by.personId(),
                clock.instant());
    }
}
