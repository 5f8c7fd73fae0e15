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
 */
public record StageProposal(@Nullable Stage stage, @Nullable String reason, List<Upload> evidence) {
    String reasonText() {
        return reason == null ? "" : reason.strip();
    }
}
