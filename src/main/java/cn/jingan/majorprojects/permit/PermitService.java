package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead department does with the permits of a project. Each command locks the case first. */
@Service
public class PermitService {
    private static final int REASON = 400;

    private final Permits permits;
    private final PermitKinds kinds;
    private final PermitCheck check;
    private final PermitQueries queries;
    private final PermitProcess process;
    private final CaseLock cases;
    private final ProjectQueries projects;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PermitService(
            Permits permits,
            PermitKinds kinds,
            PermitCheck check,
            PermitQueries queries,
            PermitProcess process,
            CaseLock cases,
            ProjectQueries projects,
            DocumentService documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.permits = permits;
        this.kinds = kinds;
        this.check = check;
        this.queries = queries;
        this.process = process;
        this.cases = cases;
        this.projects = projects;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The officer records a permit with its scan; returns its id. The head is asked to verify it. */
    @Transactional
    public String record(Actor actor, String code, PermitEntry entry) {
        ProjectFacts project = cases.takeOpen(actor, code);
        Acting by = check.officer(actor, project);
        PermitKind kind = check.requireSound(project.id(), entry);
        PermitView permit = permit(by, project, kind, entry);
        permits.insert(permit);
        events.publishEvent(event(by, "permit.recorded", permit)
                .change("kind", null, kind.name())
                .change("part", null, queries.part(permit))
                .change("number", null, permit.number())
                .change("issuer", null, permit.issuer())
                .change("issuedOn", null, permit.issuedOn())
                .change("validUntil", null, permit.validUntil())
                .restingOn(attach(by, permit, entry.evidence())));
        settleEarlier(by, project.id(), kind, permit);
        process.recorded(permit.projectId(), permit.project(), permit.id());
        return permit.id();
    }

    private PermitView permit(Acting by, ProjectFacts project, PermitKind kind, PermitEntry entry) {
        LocalDate issued = Objects.requireNonNull(entry.issuedOn());
        Term valid = kind.valid();
        LocalDate until = entry.validUntil() != null || valid == null ? entry.validUntil() : valid.from(issued);
        return new PermitView(
                Ids.next(),
                project.id(),
                project.code(),
                entry.partId(),
                kind.key(),
                Objects.requireNonNull(entry.number()).strip(),
                Objects.requireNonNull(entry.issuer()).strip(),
                issued,
                until,
                null,
                null,
                by.department(),
                by.personId(),
                clock.instant(),
                null,
                null,
                0,
                0);
    }

    /** What this one makes moot, when it came in time. */
    private void settleEarlier(Acting by, String projectId, PermitKind kind, PermitView later) {
        List<String> moot =
                kind.settles(kinds.all()).stream().map(PermitKind::key).toList();
        permits.ofProject(projectId).stream()
                .filter(earlier -> moot.contains(earlier.kind()))
                .filter(earlier -> Objects.equals(earlier.partId(), later.partId()))
                .filter(earlier -> earlier.settledOn() == null && earlier.voidReason() == null)
                .filter(earlier ->
                        earlier.validUntil() == null || !later.issuedOn().isAfter(earlier.validUntil()))
                .forEach(earlier -> settle(by, earlier, later.issuedOn()));
    }

    /** The head compares it with the paper. */
    @Transactional
    public void verify(Actor actor, String id, Version seen) {
        PermitView permit = lock(actor, id);
        Acting by = check.head(actor, projects.facts(permit.projectId()), permit);
        seen.require(permit.version());
        requireNotVoid(permit);
        if (permit.verified()) {
            throw new RuleViolation(PermitRule.PERMIT_VERIFIED_ALREADY);
        }
        saved(permits.verify(permit, by.personId(), clock.instant()));
        events.publishEvent(event(by, "permit.verified", permit));
        process.verified(by, id);
    }

    /** The officer records an extension that the issuer granted; the head verifies the permit again. */
    @Transactional
    public void extend(
            Actor actor,
            String id,
            Version seen,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            List<Upload> evidence) {
        PermitView permit = open(actor, id, seen);
        Acting by = check.officer(actor, projects.facts(permit.projectId()));
        LocalDate last = check.requireExtension(permit, on, until);
        new Refusals()
                .when(evidence.isEmpty(), "evidence", PermitRule.PERMIT_SCAN_MISSING)
                .refuse();
        permits.insertExtension(
                new PermitExtension(Ids.next(), id, Objects.requireNonNull(on), last, by.personId(), clock.instant()));
        saved(permits.extend(permit, last));
        events.publishEvent(event(by, "permit.extended", permit)
                .change("validUntil", permit.validUntil(), last)
                .restingOn(attach(by, permit, evidence)));
        if (permit.verified()) {
            process.recorded(permit.projectId(), permit.project(), permit.id());
        }
    }

    /** The officer records the day on which the works started, in time. */
    @Transactional
    public void start(Actor actor, String id, Version seen, @Nullable LocalDate on) {
        PermitView permit = open(actor, id, seen);
        Acting by = check.officer(actor, projects.facts(permit.projectId()));
        check.requireStart(permit, on);
        settle(by, permit, Objects.requireNonNull(on));
    }

    private void settle(Acting by, PermitView permit, LocalDate on) {
        saved(permits.settle(permit, on));
        events.publishEvent(event(by, "permit.settled", permit).change("settledOn", null, on));
    }

    /** The officer declares it void: recorded by mistake, or withdrawn by who issued it. */
    @Transactional
    public void annul(Actor actor, String id, Version seen, @Nullable String reason) {
        PermitView permit = lock(actor, id);
        Acting by = check.officer(actor, projects.facts(permit.projectId()));
        seen.require(permit.version());
        requireNotVoid(permit);
        new Refusals()
                .required("reason", reason)
                .atMost(REASON, "reason", reason)
                .refuse();
        saved(permits.annul(permit, String.valueOf(reason).strip()));
        events.publishEvent(event(by, "permit.annulled", permit).saying(reason));
        process.annulled(permit.project(), id);
        events.publishEvent(new Notice.Settled(matter(id)));
    }

    private PermitView open(Actor actor, String id, Version seen) {
        PermitView permit = lock(actor, id);
        seen.require(permit.version());
        requireNotVoid(permit);
        if (permit.settledOn() != null) {
            throw new RuleViolation(PermitRule.PERMIT_SETTLED_ALREADY);
        }
        return permit;
    }

    private PermitView lock(Actor actor, String id) {
        String projectId = permits.projectOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, projects.facts(projectId).code());
        cases.takeOpen(projectId);
        return permits.byIds(List.of(id)).get(0);
    }

    private static void requireNotVoid(PermitView permit) {
        if (permit.voidReason() != null) {
            throw new RuleViolation(PermitRule.PERMIT_IS_VOID);
        }
    }

    private static void saved(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }

    private List<String> attach(Acting by, PermitView permit, List<Upload> evidence) {
        return documents.attach(by, permit.project(), new Subject("permit", permit.id()), evidence).stream()
                .map(Document::sha256)
                .toList();
    }

    private static String matter(String id) {
        return "permit " + id;
    }

    private DomainEvent event(Acting by, String action, PermitView permit) {
        return DomainEvent.of(by, action, permit.project(), "permit", permit.id(), queries.label(permit));
    }
}
