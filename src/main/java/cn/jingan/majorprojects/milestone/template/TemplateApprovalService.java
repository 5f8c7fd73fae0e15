package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.shared.VersionDraft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a draft of a milestone template comes into force: its author asks, a second administrator approves. */
@Service
@Transactional
public class TemplateApprovalService {
    private final TemplateVersions versions;
    private final TemplateViews views;
    private final TemplateQueries queries;
    private final TemplateDesk desk;
    private final Clock clock;

    TemplateApprovalService(
            TemplateVersions versions, TemplateViews views, TemplateQueries queries, TemplateDesk desk, Clock clock) {
        this.versions = versions;
        this.views = views;
        this.queries = queries;
        this.desk = desk;
        this.clock = clock;
    }

    /** Asks for approval from that day on, with the reason of the change. */
    public void submit(Actor actor, String id, Version seen, @Nullable LocalDate from, @Nullable String reason) {
        Acting by = TemplateDesk.administrator(actor);
        TemplateVersion draft = desk.lock(id, seen);
        draft.draft().submit(by.personId(), from, reason, LocalDate.now(clock), clock.instant());
        requireSound(draft, versions.lockApproved(draft.template()));
        desk.save(draft);
        desk.tell(TemplateDesk.event(by, "template.submitted", draft)
                .change("validFrom", null, from)
                .saying(reason));
    }

    /** Approves: from its day on new cases draw their road maps from it; running ones keep theirs. */
    public void approve(Actor actor, String id, Version seen) {
        Acting by = TemplateDesk.administrator(actor);
        TemplateVersion draft = desk.lock(id, seen);
        draft.draft().requireDecidable(by.personId());
        List<Integer> approved = versions.lockApproved(draft.template());
        requireSound(draft, approved);
        int number = approved.stream().max(Integer::compare).orElse(0) + 1;
        draft.approve(by.personId(), number, LocalDate.now(clock), clock.instant());
        desk.save(draft);
        desk.tell(TemplateDesk.event(by, "template.approved", draft)
                .change("validFrom", null, draft.draft().from())
                .under(draft.template() + "@" + number));
    }

    /** Gives it back to its author with the reason. */
    public void giveBack(Actor actor, String id, Version seen, @Nullable String reason) {
        Acting by = TemplateDesk.administrator(actor);
        TemplateVersion draft = desk.lock(id, seen);
        draft.draft().giveBack(by.personId(), reason);
        desk.save(draft);
        desk.tell(TemplateDesk.event(by, "template.returned", draft).saying(reason));
    }

    private void requireSound(TemplateVersion draft, List<Integer> approved) {
        TemplateReview review = queries.review(draft.template(), views.rows(draft.id()));
        VersionDraft.requireSound(
                draft.baseNo(),
                approved,
                review.comparison().lines().size(),
                review.findings().size());
    }
}
