package cn.jingan.majorprojects.lifecycle.table;

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

/** How a draft of a decision table comes into force: its author asks, a second administrator approves. */
@Service
@Transactional
public class TableApprovalService {
    private final TableVersions versions;
    private final TableQueries queries;
    private final TableDeployment deployment;
    private final DraftDesk desk;
    private final Clock clock;

    TableApprovalService(
            TableVersions versions, TableQueries queries, TableDeployment deployment, DraftDesk desk, Clock clock) {
        this.versions = versions;
        this.queries = queries;
        this.deployment = deployment;
        this.desk = desk;
        this.clock = clock;
    }

    /** Asks for approval from that day on, with the reason of the change. */
    public void submit(Actor actor, String id, Version seen, @Nullable LocalDate from, @Nullable String reason) {
        Acting by = DraftDesk.administrator(actor);
        TableVersion draft = desk.lock(id, seen);
        draft.draft().submit(by.personId(), from, reason, LocalDate.now(clock), clock.instant());
        requireSound(draft, versions.lockApproved(draft.key()));
        desk.save(draft);
        desk.tell(DraftDesk.event(by, "table.submitted", draft)
                .change("validFrom", null, from)
                .saying(reason));
    }

    /** Approves: the engine learns the table, and from its day on new rounds are opened under it. */
    public void approve(Actor actor, String id, Version seen) {
        Acting by = DraftDesk.administrator(actor);
        TableVersion draft = desk.lock(id, seen);
        draft.draft().requireDecidable(by.personId());
        requireSound(draft, versions.lockApproved(draft.key()));
        TableDeployment.Deployed deployed = deployment.deploy(draft);
        draft.approve(
                by.personId(), deployed.version(), deployed.definitionId(), LocalDate.now(clock), clock.instant());
        desk.save(draft);
        desk.tell(DraftDesk.event(by, "table.approved", draft)
                .change("validFrom", null, draft.draft().from())
                .under(draft.key() + "@" + deployed.version()));
    }

    /** Gives it back to its author with the reason. */
    public void giveBack(Actor actor, String id, Version seen, @Nullable String reason) {
        Acting by = DraftDesk.administrator(actor);
        TableVersion draft = desk.lock(id, seen);
        draft.draft().giveBack(by.personId(), reason);
        desk.save(draft);
        desk.tell(DraftDesk.event(by, "table.returned", draft).saying(reason));
    }

    private void requireSound(TableVersion draft, List<Integer> approved) {
        TableReview review = queries.review(draft.key(), draft.content());
        VersionDraft.requireSound(
                draft.baseNo(),
                approved,
                review.comparison().differences().size(),
                review.findings().size());
    }
}
