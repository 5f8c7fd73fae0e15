package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionComparison;
import cn.jingan.majorprojects.shared.VersionDesk;
import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.shared.Versioned;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrator does with a draft of a milestone template while it is being written. */
@Service
@Transactional
public class TemplateDraftService {
    private static final int TOLD = 1000;

    private final TemplateVersions versions;
    private final TemplateQueries queries;
    private final FinishedProject finished;
    private final TemplateDesk desk;
    private final Clock clock;

    TemplateDraftService(
            TemplateVersions versions,
            TemplateQueries queries,
            FinishedProject finished,
            TemplateDesk desk,
            Clock clock) {
        this.versions = versions;
        this.queries = queries;
        this.finished = finished;
        this.desk = desk;
        this.clock = clock;
    }

    /** Begins a draft as a copy of the newest approved version; returns its id. */
    public String begin(Actor actor, String template) {
        Acting by = VersionDesk.administrator(actor);
        TemplateView newest = queries.newest(template);
        return insert(by, newest, null, queries.rows(newest));
    }

    /** Begins a draft with the milestones of a closed project and the time they really took; returns its id. */
    public String copy(Actor actor, String template, @Nullable String project) {
        Acting by = VersionDesk.administrator(actor);
        TemplateView newest = queries.newest(template);
        String code = Objects.requireNonNullElse(project, "").strip();
        return insert(by, newest, code, finished.rows(template, code));
    }

    /** Takes the whole grid. */
    public void write(Actor actor, String id, Version seen, List<EnteredRow> entered) {
        Acting by = VersionDesk.administrator(actor);
        Versioned draft = desk.lock(id, seen);
        draft.draft().own(by.personId());
        List<TemplateRow> before = queries.rows(queries.one(id));
        List<TemplateRow> rows = EnteredRows.read(entered);
        versions.deleteRows(id);
        insertRows(id, rows);
        desk.save(draft);
        desk.tell(told(desk.event(by, "rows", draft), before, rows));
    }

    private String insert(Acting by, TemplateView base, @Nullable String project, List<TemplateRow> rows) {
        String id = Ids.next();
        versions.insert(new TemplateVersions.NewVersion(
                id,
                base.template(),
                base.name(),
                "ADMINISTRATOR",
                VersionStatus.DRAFT,
                null,
                base.versionNo(),
                project,
                by.personId(),
                clock.instant(),
                null));
        insertRows(id, rows);
        DomainEvent drafted = desk.event(by, "drafted", id, base.name()).change("base", null, base.label());
        desk.tell(project == null ? drafted : drafted.change("copiedFrom", null, project));
        return id;
    }

    private void insertRows(String id, List<TemplateRow> rows) {
        if (!rows.isEmpty()) {
            versions.insertRows(id, rows);
        }
    }

    private static DomainEvent told(DomainEvent event, List<TemplateRow> before, List<TemplateRow> rows) {
        List<VersionComparison.Line<TemplateRow>> lines =
                TemplateRow.compare(before, rows).lines();
        return event.change("rows", before.size(), rows.size())
                .change(
                        "row",
                        said(lines.stream().map(VersionComparison.Line::before).toList()),
                        said(lines.stream().map(VersionComparison.Line::after).toList()));
    }

    private static @Nullable String said(List<@Nullable TemplateRow> rows) {
        String said = rows.stream()
                .filter(Objects::nonNull)
                .map(row -> Objects.requireNonNull(row).label() + "："
                        + row.cells().entrySet().stream()
                                .filter(cell -> !cell.getKey().equals("name"))
                                .map(java.util.Map.Entry::getValue)
                                .filter(cell -> !cell.isEmpty())
                                .collect(Collectors.joining("，")))
                .collect(Collectors.joining("；"));
        return said.isEmpty() ? null : said.substring(0, Math.min(TOLD, said.length()));
    }
}
