package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.shared.VersionApproval;
import cn.jingan.majorprojects.shared.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** How a draft of what gates need comes into force: from its day on gates look at it; decided ones keep what they had. */
@Service
public class RequirementApprovalService extends VersionApproval<Versioned> {
    private final RequirementQueries queries;

    RequirementApprovalService(RequirementQueries queries, RequirementDesk desk, Clock clock) {
        super(desk, clock);
        this.queries = queries;
    }

    @Override
    protected Looked look(Versioned draft) {
        RequirementReview review = queries.review(draft.id());
        return new Looked(review.comparison().lines().size(), review.findings().size());
    }
}
