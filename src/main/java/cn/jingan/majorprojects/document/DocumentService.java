package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files as evidence. */
@Service
public class DocumentService {
    private final Intake intake;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentService(Intake intake, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.intake = intake;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps files as evidence for a thing of a project. Whether this person may act on that thing is the caller's to
     * check. Content is on the disk before a row names it; after a rollback it is left there and swept a day later.
     *
     * @param by who hands them in, under which post
     * @param projectCode code of the project whose readers may read them
     * @param to the thing they are evidence for
     * @param uploads at most ten; none is fine
     * @return the documents, in the order given
     * @throws cn.jingan.majorprojects.shared.RuleViolation with a {@link DocumentRule} at the field {@code evidence} for
     *     every file refused; then none is kept
     */
    @Transactional
    public List<Document> attach(Acting by, String projectCode, Subject to, List<Upload> uploads) {
        List<Document> added = intake.take(uploads).stream()
                .map(taken -> document(by, projectCode, to, taken))
                .toList();
        added.forEach(documents::insert);
        added.forEach(document -> events.publishEvent(event(by, document)));
        return added;
    }

    /** What is wrong with files, at the field {@code evidence}; for whoever refuses anyway, to say all of it at once. */
    public List<RuleViolation.Broken> faults(List<Upload> uploads) {
        return intake.faults(uploads);
    }

    /** Notes that an auditor takes a file out, for the administrator of the history; others leave no trace. */
    @Transactional
    public void taken(Actor actor, Document document) {
        actor.as("AUDITOR")
                .ifPresent(auditor -> events.publishEvent(DomainEvent.of(
                                auditor,
                                "document.taken",
                                null,
                                "document",
                                document.id(),
                                document.project() + " " + document.name())
                        .restingOn(List.of(document.sha256()))));
    }

    private Document document(Acting by, String projectCode, Subject to, Intake.Taken taken) {
        return new Document(
                Ids.next(),
                projectCode,
                to.type(),
                to.id(),
                taken.upload().kind().strip(),
                taken.upload().name(),
                taken.type().mediaType(),
                taken.content().size(),
                taken.content().sha256(),
                by.personId(),
                by.department(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static DomainEvent event(Acting by, Document document) {
        return DomainEvent.of(by, "document.added", document.project(), "document", document.id(), document.name())
                .change("name", null, document.name())
                .change("kind", null, document.kind())
                .change("subject", null, document.subjectType() + " " + document.subjectId())
                .restingOn(List.of(document.sha256()));
    }
}
