package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import java.util.List;

/**
 * What owners and weights of a project would become.
 *
 * @param weights what the weights given make up now, in percentage points; 100 where they are complete
 * @param weightsAfter what they would make up
 * @param refused why it may not be; at {@code owner<no>} and {@code weight<no>}
 */
public record ShareDraft(
        ProjectFacts project, List<ShareChange> changes, int weights, int weightsAfter, List<Broken> refused) {}
