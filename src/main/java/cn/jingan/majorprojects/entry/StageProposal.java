package cn.jingan.majorprojects.entry;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.project.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer proposes.
 *
 * @param stage the project is in
 * @param reason how one knows
 * @param evidence documents that show it; may be added to those attached before
 * @param nextHandler id of the planner who shall confirm it; null for any
 */
public record StageProposal(
        @Nullable Stage stage, @Nullable String reason, List<Upload> evidence, @Nullable String nextHandler) {

    /** A proposal that any planner may confirm. */
    public StageProposal(@Nullable Stage stage, @Nullable String reason, List<Upload> evidence) {
        this(stage, reason, evidence, null);
    }

    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
