package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with the figures of a project. Each command locks the case first. */
@Service
public class MoneyService {
    static final String PLANNING = "PLANNING";
    private static final int REASON = 400;

    private final Costs costs;
    private final MoneyDesk desk;
    private final MoneyCheck check;
    private final MoneyQueries queries;
    private final FundingSources sources;
    private final CaseLock cases;
    private final ProjectQueries projects;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoneyService(
            Costs costs,
            MoneyDesk desk,
            MoneyCheck check,
            MoneyQueries queries,
            FundingSources sources,
            CaseLock cases,
            ProjectQueries projects,
            DocumentService documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.costs = costs;
        this.desk = desk;
        this.check = check;
        this.queries = queries;
        this.sources = sources;
        this.cases = cases;
        this.projects = projects;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The officer records a version of a figure with its scan; returns its id. The head is asked to confirm it. */
    @Transactional
    public String record(Actor actor, String code, CostEntry entry) {
        ProjectFacts project = cases.takeOpen(actor, code);
        Acting by = check.officer(actor, project);
        check.requireSound(project, queries.sheet(project.id()), entry);
        CostView cost = cost(by, project, entry);
        costs.insert(cost);
        fund(cost, entry);
        List<String> digests = documents.attach(by, code, new Subject("cost", cost.id()), entry.evidence()).stream()
                .map(Document::sha256)
                .toList();
        desk.tell(desk.event(by, "cost.recorded", cost)
                .change("source", null, cost.source())
                .change("datedOn", null, cost.datedOn())
                .change("funding", null, told(entry))
                .saying(cost.reason())
                .restingOn(digests));
        askHead(cost);
        return cost.id();
    }

    /** The sources with their amounts, as the history tells them; null for none. */
    private @Nullable String told(CostEntry entry) {
        String told = entry.funding().stream()
                .map(share -> sources.told(String.valueOf(share.source())) + " "
                        + Objects.requireNonNull(share.amount()).toPlainString())
                .collect(Collectors.joining("；"));
        return told.isEmpty() ? null : told;
    }

    private CostView cost(Acting by, ProjectFacts project, CostEntry entry) {
        return new CostView(
                Ids.next(),
                project.id(),
                project.code(),
                entry.partId(),
                Objects.requireNonNull(entry.kind()),
                new BigDecimal(Objects.requireNonNull(entry.amount()).toPlainString()),
                Objects.requireNonNull(entry.datedOn()),
                Objects.requireNonNull(entry.source()).strip(),
                entry.reasonText(),
                null,
                null,
                null,
                null,
                by.department(),
                by.personId(),
                clock.instant(),
                null,
                null,
                0);
    }

    private void fund(CostView cost, CostEntry entry) {
        List<Funding> funding = entry.funding().stream()
                .map(share -> new Funding(
                        cost.id(),
                        share.no(),
                        Objects.requireNonNull(share.source()),
                        Objects.requireNonNull(share.amount())))
                .toList();
        if (!funding.isEmpty()) {
            costs.insertFunding(funding);
        }
    }

    /** The head compares it with the paper; from now on it counts, and the total investment follows it. */
    @Transactional
    public void confirm(Actor actor, String id, Version seen) {
        CostView cost = desk.open(actor, id, seen);
        ProjectFacts project = projects.facts(cost.projectId());
        Acting by = check.head(actor, project, cost);
        MoneyDesk.requireNotVoid(cost);
        if (cost.confirmedBy() != null) {
            throw new RuleViolation(MoneyRule.COST_CONFIRMED_ALREADY);
        }
        if (MoneyCheck.fixed(project, cost.kind(), cost.partId(), queries.sheet(project.id()))) {
            throw new RuleViolation(MoneyRule.COST_BY_CHANGE);
        }
        MoneyDesk.saved(costs.confirm(cost, by.personId(), clock.instant()));
        desk.tell(desk.event(by, "cost.confirmed", cost));
        events.publishEvent(new Notice.Settled(matter(id)));
        desk.carryOver(cost.projectId());
    }

    /** The officer declares it void: recorded by mistake. Another version is in force then; the last one stays. */
    @Transactional
    public void annul(Actor actor, String id, Version seen, @Nullable String reason) {
        CostView cost = desk.open(actor, id, seen);
        Acting by = check.officer(actor, projects.facts(cost.projectId()));
        MoneyCheck.requireDispensable(queries.sheet(cost.projectId()), cost);
        new Refusals()
                .required("reason", reason)
                .atMost(REASON, "reason", reason)
                .refuse();
        MoneyDesk.saved(costs.annul(cost, String.valueOf(reason).strip()));
        desk.tell(desk.event(by, "cost.annulled", cost).saying(reason));
        events.publishEvent(new Notice.Settled(matter(id)));
        desk.carryOver(cost.projectId());
    }

    /** 要求重报可研: the planning desk notes the letter that asks for a new study, because 概算 is over its limit. */
    @Transactional
    public void askStudy(Actor actor, String id, Version seen, @Nullable String number, @Nullable LocalDate on) {
        CostView cost = desk.open(actor, id, seen);
        Acting by = actor.as(PLANNING).orElseThrow(() -> new RuleViolation(MoneyRule.NOT_WHO_ASKS_FOR_STUDY));
        check.requireStudy(queries.sheet(cost.projectId()), cost, on, number);
        LocalDate day = Objects.requireNonNull(on);
        String letter = String.valueOf(number).strip();
        MoneyDesk.saved(costs.askStudy(cost, day, letter, by.personId()));
        desk.tell(desk.event(by, "cost.studyAsked", cost)
                .change("number", null, letter)
                .change("askedOn", null, day));
        events.publishEvent(Notice.of(
                Notice.Kind.PROGRESS,
                "money.studyAsked",
                desk.label(cost),
                cost.project(),
                "/costs/" + id,
                List.of(new Holding("OFFICER", Notice.LEAD))));
    }

    private void askHead(CostView cost) {
        Notice ask = Notice.of(
                Notice.Kind.WORK,
                "money.toConfirm",
                desk.label(cost),
                cost.project(),
                "/costs/" + cost.id(),
                List.of(new Holding("HEAD", Notice.LEAD)));
        events.publishEvent(ask.about(matter(cost.id()), Set.of()));
    }

    private static String matter(String id) {
        return "cost " + id;
    }
}
