package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.gate.requirement.RequirementVersions.NewVersion;
import cn.jingan.majorprojects.gate.requirement.RequirementVersions.Placed;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionDesk;
import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.shared.Versioned;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrator does with a draft of what gates need while it is being written. */
@Service
@Transactional
public class RequirementDraftService {
    private final RequirementVersions versions;
    private final RequirementQueries queries;
    private final RequirementCheck check;
    private final RequirementDesk desk;
    private final Clock clock;

    RequirementDraftService(
            RequirementVersions versions,
            RequirementQueries queries,
            RequirementCheck check,
            RequirementDesk desk,
            Clock clock) {
        this.versions = versions;
        this.queries = queries;
        this.check = check;
        this.desk = desk;
        this.clock = clock;
    }

    /** Begins a draft as a copy of the newest approved version; returns its id. */
    public String begin(Actor actor) {
        Acting by = VersionDesk.administrator(actor);
        RequirementVersion newest = queries.newest();
        String id = Ids.next();
        versions.insert(new NewVersion(
                id,
                newest.name(),
                "ADMINISTRATOR",
                VersionStatus.DRAFT,
                null,
                newest.versionNo(),
                by.personId(),
                clock.instant(),
                null));
        versions.insertRows(id, placed(queries.rows(newest.id())));
        desk.tell(desk.event(by, "drafted", id, newest.name()).change("base", null, newest.versionNo()));
        return id;
    }

    /** Changes a row, or adds one at the end. */
    public void write(Actor actor, String id, Version seen, RequirementEntry entry) {
        Acting by = VersionDesk.administrator(actor);
        Versioned draft = desk.lock(id, seen);
        draft.draft().own(by.personId());
        List<Requirement> before = queries.rows(id);
        Requirement was = entry.changes() ? row(before, String.valueOf(entry.row())) : null;
        Requirement is = check.read(entry, was == null ? Ids.next() : was.id());
        List<Requirement> after = new ArrayList<>(before);
        if (was == null) {
            after.add(is);
        } else {
            after.set(before.indexOf(was), is);
        }
        take(by, draft, before, after, was, is);
    }

    /** Takes a row out. */
    public void remove(Actor actor, String id, Version seen, String key) {
        Acting by = VersionDesk.administrator(actor);
        Versioned draft = desk.lock(id, seen);
        draft.draft().own(by.personId());
        List<Requirement> before = queries.rows(id);
        Requirement was = row(before, key);
        take(by, draft, before, before.stream().filter(row -> row != was).toList(), was, null);
    }

    private void take(
            Acting by,
            Versioned draft,
            List<Requirement> before,
            List<Requirement> after,
            @Nullable Requirement was,
            @Nullable Requirement is) {
        if (after.size() > RequirementCheck.MOST) {
            throw new RuleViolation(RequirementRule.REQUIREMENT_TOO_MANY, RequirementCheck.MOST);
        }
        check.requireLaw(before, after);
        versions.deleteRows(draft.id());
        versions.insertRows(draft.id(), placed(after));
        desk.save(draft);
        desk.tell(desk.event(by, "row", draft)
                .change("row", was == null ? null : check.said(was), is == null ? null : check.said(is)));
    }

    static List<Placed> placed(List<Requirement> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Placed(at + 1, rows.get(at)))
                .toList();
    }

    private static Requirement row(List<Requirement> rows, String key) {
        return rows.stream()
                .filter(row -> row.id().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }
}
