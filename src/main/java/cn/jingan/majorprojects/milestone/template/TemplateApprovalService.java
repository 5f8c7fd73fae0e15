package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.VersionApproval;
import cn.jingan.majorprojects.shared.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** How a draft of a milestone template comes into force: from its day on new cases draw their road maps from it. */
@Service
public class TemplateApprovalService extends VersionApproval<Versioned> {
    private final TemplateViews views;
    private final TemplateQueries queries;

    TemplateApprovalService(TemplateViews views, TemplateQueries queries, TemplateDesk desk, Clock clock) {
        super(desk, clock);
        this.views = views;
        this.queries = queries;
    }

    @Override
    protected Looked look(Versioned draft) {
        TemplateReview review = queries.review(draft.key(), views.rows(draft.id()));
        return new Looked(review.comparison().lines().size(), review.findings().size());
    }
}
