package cn.jingan.majorprojects.entry.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.entry.Revision;
import cn.jingan.majorprojects.entry.StageProposal;
import cn.jingan.majorprojects.project.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the forms of a proposal and of its revision send. */
record ProposalForm(
        Revision.@Nullable Choice answer,
        @Nullable Stage stage,
        @Nullable String reason,
        @Nullable List<MultipartFile> evidence,
        @Nullable String nextHandler) {

    StageProposal proposal() {
        return new StageProposal(stage, reason, Upload.chosen("", evidence), nextHandler);
    }

    Revision revision() {
        return new Revision(answer, proposal());
    }
}
