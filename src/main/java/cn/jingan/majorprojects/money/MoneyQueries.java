package cn.jingan.majorprojects.money;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseParts;
import cn.jingan.majorprojects.shared.MoneyFacts;
import cn.jingan.majorprojects.shared.PartRecords;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of a project's money. */
@Service
public class MoneyQueries implements MoneyFacts, PartRecords {
    private final Costs costs;
    private final CaseParts parts;
    private final ProjectQueries projects;
    private final DocumentQueries documents;

    MoneyQueries(Costs costs, CaseParts parts, ProjectQueries projects, DocumentQueries documents) {
        this.costs = costs;
        this.parts = parts;
        this.projects = projects;
        this.documents = documents;
    }

    /** 概算 in per cent of 估算 up to which no new 可研 may be asked for, for a page. */
    public int limit() {
        return LIMIT;
    }

    /** All figures of a project. */
    public MoneySheet sheet(String projectId) {
        return new MoneySheet(costs.ofProject(projectId), parts.names(projectId));
    }

    /** The same of several projects, by their ids, in two statements; one without figures is absent. */
    public Map<String, MoneySheet> sheets(Collection<String> projectIds) {
        List<CostView> all = projectIds.isEmpty() ? List.of() : costs.ofProjects(projectIds);
        Map<String, List<CostView>> own = all.stream().collect(Collectors.groupingBy(CostView::projectId));
        Map<String, Map<String, String>> names = parts.names(own.keySet());
        Map<String, MoneySheet> sheets = new HashMap<>();
        own.forEach(
                (project, found) -> sheets.put(project, new MoneySheet(found, names.getOrDefault(project, Map.of()))));
        return sheets;
    }

    /** The version of a figure, if this person may see its project. */
    public CostView visible(Actor actor, String id) {
        CostView found = costs.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, found.project());
        return found;
    }

    /** Where the money of these versions comes from, each in its order. */
    public List<Funding> funding(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : costs.funding(ids);
    }

    @Override
    public Standing standing(String projectId) {
        MoneySheet sheet = sheet(projectId);
        return standing(sheet, papers(List.of(sheet)));
    }

    @Override
    public Map<String, Standing> standings(Collection<String> projectIds) {
        Map<String, MoneySheet> sheets = sheets(projectIds);
        Map<Subject, List<Document>> papers = papers(sheets.values());
        return sheets.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> standing(entry.getValue(), papers)));
    }

    private static Standing standing(MoneySheet sheet, Map<Subject, List<Document>> papers) {
        return new Standing(
                sheet.governing().map(MoneySheet.Line::total).orElse(null),
                total(sheet, CostKind.ESTIMATE).orElse(null),
                total(sheet, CostKind.BUDGET_ESTIMATE).orElse(null),
                sheet.percent(),
                sheet.overruns(),
                sheet.overrunThatWaits().orElse(null),
                digests(sheet, papers));
    }

    @Override
    public boolean has(String projectId, String partId) {
        return costs.ofProject(projectId).stream().anyMatch(cost -> partId.equals(cost.partId()));
    }

    private static Optional<BigDecimal> total(MoneySheet sheet, CostKind kind) {
        return sheet.lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .map(MoneySheet.Line::total);
    }

    private Map<Subject, List<Document>> papers(Collection<MoneySheet> sheets) {
        return documents.of(sheets.stream()
                .flatMap(sheet -> sheet.bases().stream())
                .map(MoneyQueries::subject)
                .toList());
    }

    private static List<String> digests(MoneySheet sheet, Map<Subject, List<Document>> papers) {
        return sheet.bases().stream()
                .flatMap(id -> papers.getOrDefault(subject(id), List.of()).stream())
                .map(Document::sha256)
                .distinct()
                .toList();
    }

    private static Subject subject(String cost) {
        return new Subject("cost", cost);
    }
}
