package cn.jingan.majorprojects.money.funds;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with the months of a project's funds. Each command locks the case first. */
@Service
public class FundService {
    private final FundStatements statements;
    private final FundDesk desk;
    private final FundCheck check;
    private final FundQueries queries;
    private final Divergences rule;
    private final CaseLock cases;
    private final ProjectQueries projects;
    private final DocumentService documents;
    private final Clock clock;

    FundService(
            FundStatements statements,
            FundDesk desk,
            FundCheck check,
            FundQueries queries,
            Divergences rule,
            CaseLock cases,
            ProjectQueries projects,
            DocumentService documents,
            Clock clock) {
        this.statements = statements;
        this.desk = desk;
        this.check = check;
        this.queries = queries;
        this.rule = rule;
        this.cases = cases;
        this.projects = projects;
        this.documents = documents;
        this.clock = clock;
    }

    /** The officer records a month; returns the statement's id. The head is asked to confirm it. */
    @Transactional
    public String record(Actor actor, String code, StatementEntry entry) {
        ProjectFacts project = cases.takeOpen(actor, code);
        Acting by = check.officer(actor, project);
        List<StatementView> all = statements.ofProject(project.id());
        check.requireSound(entry, false);
        FundCheck.requireFirst(entry.month(), all);
        return keep(by, project, entry, null, all);
    }

    /** The officer records another version of the month; one that was confirmed counts until this one is. */
    @Transactional
    public String correct(Actor actor, String id, Version seen, StatementEntry entry) {
        StatementView before = desk.open(actor, id, seen);
        ProjectFacts project = projects.facts(before.projectId());
        Acting by = check.officer(actor, project);
        List<StatementView> all = statements.ofProject(project.id());
        FundCheck.requireLast(before, all);
        StatementEntry corrected = entry.of(before.month());
        check.requireSound(corrected, true);
        if (before.state() == StatementView.State.OPEN) {
            replace(before, clock.instant());
        }
        return keep(by, project, corrected, before, all);
    }

    private String keep(
            Acting by,
            ProjectFacts project,
            StatementEntry entry,
            @Nullable StatementView before,
            List<StatementView> all) {
        StatementView statement = statement(by, project, entry, before);
        FundCheck.requireRising(statement, all);
        statements.insert(statement);
        List<String> digests =
                documents
                        .attach(by, project.code(), new Subject("fundStatement", statement.id()), entry.evidence())
                        .stream()
                        .map(Document::sha256)
                        .toList();
        String action = before == null ? "fundStatement.recorded" : "fundStatement.corrected";
        desk.tell(FundDesk.event(by, action, statement, before)
                .saying(statement.reason())
                .restingOn(digests));
        desk.askHead(statement);
        return statement.id();
    }

    private StatementView statement(
            Acting by, ProjectFacts project, StatementEntry entry, @Nullable StatementView before) {
        return new StatementView(
                Ids.next(),
                project.id(),
                project.code(),
                Objects.requireNonNull(entry.month()).atDay(1),
                cents(entry.received()),
                cents(entry.paid()),
                cents(entry.done()),
                cents(entry.progress()),
                Objects.requireNonNull(entry.words()).strip(),
                entry.reasonText(),
                before == null ? null : before.id(),
                by.department(),
                by.personId(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0);
    }

    private static BigDecimal cents(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number).setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The head confirms it; from now on it counts, measured by what is in force now. */
    @Transactional
    public void confirm(Actor actor, String id, Version seen) {
        StatementView statement = desk.open(actor, id, seen);
        ProjectFacts project = projects.facts(statement.projectId());
        Acting by = check.head(actor, project, statement);
        requireOpen(statement);
        List<StatementView> all = statements.ofProject(project.id());
        FundCheck.requireRising(statement, all);
        Measured measured = queries.measured(project, statement);
        Instant now = clock.instant();
        FundDesk.saved(statements.confirm(statement, by.personId(), now, measured, points(measured)));
        all.stream()
                .filter(each -> each.counts() && each.month().equals(statement.month()))
                .forEach(each -> replace(each, now));
        lead(statement, all);
        desk.tell(FundDesk.event(by, statement, measured).saying(statement.reason()));
        desk.settle(statement);
    }

    private static void requireOpen(StatementView statement) {
        if (statement.state() != StatementView.State.OPEN) {
            throw new RuleViolation(statement.counts() ? FundRule.FUND_CONFIRMED_ALREADY : FundRule.FUND_WAS_CORRECTED);
        }
    }

    private @Nullable BigDecimal points(Measured measured) {
        Optional<BigDecimal> most =
                rule.of(measured).stream().map(Divergence::points).reduce(BigDecimal::max);
        return most.orElse(null);
    }

    private void replace(StatementView statement, Instant now) {
        FundDesk.saved(statements.correct(statement, now));
        desk.settle(statement);
    }

    /** It is the project's newest where no later month counts. */
    private void lead(StatementView statement, List<StatementView> all) {
        boolean later =
                all.stream().anyMatch(each -> each.counts() && each.monthOn().isAfter(statement.monthOn()));
        if (!later) {
            statements.noneNewest(statement.projectId());
            statements.newest(statement.id());
        }
    }
}
