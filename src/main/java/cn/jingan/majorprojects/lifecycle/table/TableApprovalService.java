package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.VersionApproval;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** How a draft of a decision table comes into force: the engine learns it, and from its day on rounds open under it. */
@Service
public class TableApprovalService extends VersionApproval<TableVersion> {
    private final TableQueries queries;
    private final TableDeployment deployment;

    TableApprovalService(TableQueries queries, TableDeployment deployment, TableDesk desk, Clock clock) {
        super(desk, clock);
        this.queries = queries;
        this.deployment = deployment;
    }

    @Override
    protected Looked look(TableVersion draft) {
        TableReview review = queries.review(draft.key(), draft.content());
        return new Looked(review.comparison().lines().size(), review.findings().size());
    }

    /** The engine counts the versions of its tables. */
    @Override
    protected int number(TableVersion draft, int next) {
        TableDeployment.Deployed deployed = deployment.deploy(draft);
        draft.deployedAs(deployed.definitionId());
        return deployed.version();
    }
}
