package cn.jingan.majorprojects.milestone.grid;

import cn.jingan.majorprojects.document.DocumentRule;
import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.document.WorkbookReader;
import cn.jingan.majorprojects.milestone.grid.ImportReport.State;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes workbooks with dates in: handed in, looked at, confirmed as a whole or not at all. */
@Service
public class ImportService {
    /** How long a workbook is kept for its report (默认配置). */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int PART = 500;
    private static final int REASON = 500;

    private final WorkbookReader sheets;
    private final ImportReading reading;
    private final ImportPreview preview;
    private final Imports imports;
    private final OfficerGrid grid;
    private final GridService saving;
    private final ScheduleQueries schedules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportService(
            WorkbookReader sheets,
            ImportReading reading,
            ImportPreview preview,
            Imports imports,
            OfficerGrid grid,
            GridService saving,
            ScheduleQueries schedules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.reading = reading;
        this.preview = preview;
        this.imports = imports;
        this.grid = grid;
        this.saving = saving;
        this.schedules = schedules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An officer hands a workbook in; no date changes yet.
     *
     * @param reason why forecasts differ; may be empty
     * @return its id
     */
    @Transactional
    public String handIn(Actor actor, List<Upload> uploads, @Nullable String reason) {
        grid.requireMine(actor);
        new Refusals()
                .when(uploads.isEmpty(), DocumentRule.FIELD, SharedRule.TEXT_REQUIRED)
                .atMost(REASON, "reason", reason)
                .refuse();
        List<ImportLine> lines = reading.lines(sheets.rows(uploads.get(0)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        imports.deleteLinesBefore(actor.personId(), now.minus(KEPT));
        imports.deleteBefore(actor.personId(), now.minus(KEPT));
        String id = Ids.next();
        imports.insert(new ImportFile(id, actor.personId(), uploads.get(0).name(), reason, now, null));
        List<ImportLine> seen = seen(actor, lines);
        for (int from = 0; from < seen.size(); from += PART) {
            imports.insertLines(id, seen.subList(from, Math.min(from + PART, seen.size())));
        }
        return id;
    }

    /** Lines that do not say which version they were written for are held against the present one. */
    private List<ImportLine> seen(Actor actor, List<ImportLine> lines) {
        Map<String, ProjectFacts> mine = preview.mine(actor, lines);
        Map<String, Long> versions =
                schedules.versions(mine.values().stream().map(ProjectFacts::id).toList());
        return lines.stream()
                .map(line -> line.seen() != null || !mine.containsKey(line.project())
                        ? line
                        : line.seenAt(
                                versions.getOrDefault(mine.get(line.project()).id(), 0L)))
                .toList();
    }

    /** What a workbook of one's own would do as things stand now, or did. */
    @Transactional(readOnly = true)
    public ImportReport report(Actor actor, String id) {
        return preview.of(actor, own(actor, imports.find(id).orElse(null)), imports.lines(id));
    }

    /** The officer confirms what the workbook would do; refused as a whole where anything of it is. */
    @Transactional
    public void confirm(Actor actor, String id) {
        ImportFile file = own(actor, imports.lock(id).orElse(null));
        if (file.confirmedAt() != null) {
            throw new RuleViolation(SharedRule.ALREADY_DONE);
        }
        ImportReport report = preview.of(actor, file, imports.lines(id));
        if (!report.sound()) {
            throw new RuleViolation(
                    GridRule.IMPORT_WITH_REFUSALS,
                    report.count(State.REFUSED) + report.whole().size());
        }
        int changed = saving.save(actor, report.plans());
        imports.confirm(id, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        report.told().forEach(line -> imports.tell(id, line.line(), ImportChange.kept(line.changes())));
        Acting by = grid.officer(actor);
        events.publishEvent(DomainEvent.of(by, "schedule.imported", null, "import", id, file.fileName())
                .change("rows", null, changed));
    }

    private static ImportFile own(Actor actor, @Nullable ImportFile file) {
        if (file == null || !file.personId().equals(actor.personId())) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
        return file;
    }
}
