package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.project.DetailsService;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.Registration;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Brings what was submitted into the registry, and its paper into the store of documents. */
@Component
class IntakeAdmission {
    private final Intakes intakes;
    private final ProjectService projects;
    private final DetailsService details;
    private final DocumentService documents;
    private final IntakePaper paper;

    IntakeAdmission(
            Intakes intakes,
            ProjectService projects,
            DetailsService details,
            DocumentService documents,
            IntakePaper paper) {
        this.intakes = intakes;
        this.projects = projects;
        this.details = details;
        this.documents = documents;
        this.paper = paper;
    }

    /** The project an application belongs to. */
    record Joined(String projectId, String code) {}

    /** Lets first submissions in one after the other, so that two of one name see each other. */
    void waitTurn(IntakeView intake) {
        if (intake.projectId() == null) {
            int ignored = intakes.lockLastNumber();
        }
    }

    /** Registers the project at the first submission; its details are recorded at each. */
    Joined join(Acting by, IntakeView intake) {
        Joined joined = intake.projectId() == null
                ? register(by, intake)
                : new Joined(intake.projectId(), Objects.requireNonNull(intake.project()));
        details.propose(by, joined.projectId(), intake.proposal().details());
        return joined;
    }

    private Joined register(Acting by, IntakeView intake) {
        int number = intakes.lockLastNumber() + 1;
        intakes.setLastNumber(number);
        String code = "ZD-%03d".formatted(number);
        String id = projects.register(by, registration(code, intake.proposal()));
        projects.involve(id, List.of(intake.department()));
        return new Joined(id, code);
    }

    private static Registration registration(String code, Proposal proposal) {
        ProjectKind kind = Objects.requireNonNull(proposal.kind());
        return new Registration(
                null,
                code,
                Objects.requireNonNull(proposal.name()),
                kind.category(),
                kind.subcategory(),
                "",
                "",
                proposal.details().subdistrict(),
                Objects.requireNonNull(proposal.leadDepartment()),
                Objects.requireNonNull(proposal.route()),
                Objects.requireNonNull(proposal.funding()),
                Objects.requireNonNull(proposal.usedTemplate()),
                proposal.features(),
                "");
    }

    /** Freezes what was submitted; returns the digest of the paper. */
    String freeze(Acting by, IntakeView intake) {
        byte[] content = paper.print(intake, by);
        String name = "入库申报单-%s-第%d次.pdf".formatted(intake.project(), intake.submissions());
        Upload upload = new Upload(name, "入库申报单", new ByteArrayResource(content), content.length);
        Subject subject = new Subject("intake", intake.id());
        String project = Objects.requireNonNull(intake.project());
        return documents.attach(by, project, subject, List.of(upload)).get(0).sha256();
    }

    /** Makes a project that was not admitted a proposed one again. */
    void applyAgain(Acting by, IntakeView intake) {
        projects.proposeAgain(by, Objects.requireNonNull(intake.projectId()));
    }
}
