package cn.jingan.majorprojects.milestone;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.shared.RecordedPapers;
import cn.jingan.majorprojects.shared.RecordedPapers.Recorded;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a completion must satisfy before it is taken: order, dates, evidence. */
@Component
class CompletionCheck {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final MilestoneViews views;
    private final DocumentQueries documents;
    private final DocumentService files;
    private final RecordedPapers papers;
    private final Clock clock;

    CompletionCheck(
            MilestoneViews views,
            DocumentQueries documents,
            DocumentService files,
            RecordedPapers papers,
            Clock clock) {
        this.files = files;
        this.papers = papers;
        this.views = views;
        this.documents = documents;
        this.clock = clock;
    }

    /** Refuses a completion out of order, impossibly dated, over-long, or without the evidence the law asks for. */
    void require(Milestone milestone, Completion completion) {
        List<MilestoneView> before = views.predecessors(milestone.id());
        requireDone(before);
        Refusals refusals = new Refusals();
        checkDate(before, completion.actualDate(), refusals);
        refusals.atMost(2000, "note", completion.note())
                .atMost(100, "documentNumber", completion.documentNumber())
                .when(
                        lacksEvidence(milestone, completion),
                        "evidence",
                        MilestoneRule.EVIDENCE_MISSING,
                        String.join("、", evidenceNames(milestone)));
        if (!refusals.found().isEmpty()) {
            refusals.add(files.faults(completion.evidence())).refuse();
        }
    }

    /** Refuses a milestone of a stage that the case has not reached: nobody is asked for it yet. */
    void requireReached(Milestone milestone, Stage present) {
        views.byId(milestone.id()).filter(view -> view.ahead(present)).ifPresent(ahead -> {
            throw new RuleViolation(MilestoneRule.STAGE_AHEAD, ahead.stage(), present);
        });
    }

    private static void requireDone(List<MilestoneView> before) {
        open(before).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The refusal that names those of the predecessors that are still open. */
    static Optional<RuleViolation> open(List<MilestoneView> before) {
        List<String> open = before.stream()
                .filter(predecessor -> !predecessor.status().settled())
                .map(MilestoneView::label)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleViolation(MilestoneRule.PREDECESSORS_OPEN, String.join("、", open)));
    }

    private void checkDate(List<MilestoneView> before, @Nullable LocalDate date, Refusals refusals) {
        if (date == null) {
            refusals.when(true, "actualDate", MilestoneRule.ACTUAL_DATE_REQUIRED);
            return;
        }
        LocalDate today = LocalDate.now(clock);
        refusals.when(date.isAfter(today), "actualDate", MilestoneRule.ACTUAL_DATE_IN_FUTURE, date, today)
                .when(date.isBefore(EARLIEST), "actualDate", MilestoneRule.ACTUAL_DATE_TOO_EARLY, date);
        before.forEach(predecessor -> checkAgainst(predecessor, date, refusals));
    }

    private static void checkAgainst(MilestoneView predecessor, LocalDate date, Refusals refusals) {
        LocalDate earlier = predecessor.actualOn();
        if (earlier != null && date.isBefore(earlier)) {
            refusals.when(
                    true,
                    "actualDate",
                    MilestoneRule.ACTUAL_DATE_BEFORE_PREDECESSOR,
                    date,
                    predecessor.label(),
                    earlier);
        }
    }

    private boolean lacksEvidence(Milestone milestone, Completion completion) {
        return milestone.statutory()
                && completion.evidence().isEmpty()
                && documents.of(new Subject("milestone", milestone.id())).isEmpty()
                && recorded(milestone).size() < evidenceNames(milestone).size();
    }

    /** What is recorded elsewhere of the papers that close it, such as a verified permit. */
    List<Recorded> recorded(Milestone milestone) {
        return papers.of(milestone.projectId(), evidenceNames(milestone));
    }

    private List<String> evidenceNames(Milestone milestone) {
        return views.byId(milestone.id()).map(MilestoneView::evidenceNames).orElse(List.of());
    }
}
