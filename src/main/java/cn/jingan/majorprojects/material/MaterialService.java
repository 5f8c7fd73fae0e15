package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.material.MaterialEntry.EditionEntry;
import cn.jingan.majorprojects.project.CaseLock;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lead department does with the materials of a project. Each command locks the case first. */
@Service
public class MaterialService {
    private final Materials materials;
    private final MaterialTypes types;
    private final MaterialThings things;
    private final MaterialCheck check;
    private final CaseLock cases;
    private final ProjectQueries projects;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MaterialService(
            Materials materials,
            MaterialTypes types,
            MaterialThings things,
            MaterialCheck check,
            CaseLock cases,
            ProjectQueries projects,
            DocumentService documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.materials = materials;
        this.types = types;
        this.things = things;
        this.check = check;
        this.cases = cases;
        this.projects = projects;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The officer files a material; returns its id. Nobody has examined yet whether it may be disclosed. */
    @Transactional
    public String file(Actor actor, String code, MaterialEntry entry) {
        ProjectFacts project = cases.takeOpen(actor, code);
        Acting by = check.officer(actor, project);
        check.requireSound(project, entry);
        Subject subject = things.chosen(project, entry.subject()).orElseThrow();
        String id = Ids.next();
        String type = Objects.requireNonNull(entry.type());
        Edition first = edition(by, project, id, 1, type, entry.edition());
        MaterialView material = material(project, id, type, subject, text(entry.title()), first);
        materials.insert(material);
        materials.insertEdition(first);
        events.publishEvent(event(by, "material.filed", material)
                .change("type", null, types.chinese(type))
                .change("subject", null, subject.type() + " " + subject.id())
                .change("number", null, first.number())
                .change("issuer", null, first.issuer())
                .change("issuedOn", null, first.issuedOn())
                .change("sha256", null, first.sha256())
                .restingOn(List.of(first.sha256())));
        return id;
    }

    /** The officer files the next edition, which becomes current; the earlier ones stay readable. */
    @Transactional
    public void replace(Actor actor, String id, Version seen, EditionEntry entry) {
        MaterialView material = open(actor, id, seen);
        ProjectFacts project = projects.facts(material.projectId());
        Acting by = check.officer(actor, project);
        check.requireSound(material, entry);
        Edition next = edition(by, project, id, material.edition() + 1, material.type(), entry);
        if (next.sha256().equals(material.sha256())) {
            throw RuleViolation.at("evidence", MaterialRule.MATERIAL_EDITION_UNCHANGED, next.fileName());
        }
        MaterialCheck.saved(materials.advance(material));
        materials.insertEdition(next);
        events.publishEvent(event(by, "material.replaced", material)
                .change("edition", material.edition(), next.edition())
                .change("number", material.number(), next.number())
                .change("issuedOn", material.issuedOn(), next.issuedOn())
                .change("sha256", material.sha256(), next.sha256())
                .change("disclosure", material.disclosure(), Disclosure.PENDING)
                .saying(entry.reason())
                .restingOn(List.of(material.sha256(), next.sha256())));
    }

    /** The head says whether it is disclosed. */
    @Transactional
    public void disclose(Actor actor, String id, Version seen, @Nullable Disclosure wanted, @Nullable String reason) {
        MaterialView material = open(actor, id, seen);
        Acting by = check.head(actor, projects.facts(material.projectId()), material);
        Disclosure disclosure = check.requireDisclosure(material, wanted, reason);
        MaterialCheck.saved(materials.disclose(material, disclosure, text(reason), by.personId(), clock.instant()));
        events.publishEvent(event(by, "material.disclosed", material)
                .change("disclosure", material.disclosure(), disclosure)
                .saying(text(reason))
                .restingOn(List.of(material.sha256())));
    }

    /** The officer declares it void: filed by mistake, or withdrawn by who issued it. Its files stay readable. */
    @Transactional
    public void annul(Actor actor, String id, Version seen, @Nullable String reason) {
        MaterialView material = open(actor, id, seen);
        Acting by = check.officer(actor, projects.facts(material.projectId()));
        MaterialCheck.saved(materials.annul(material, MaterialCheck.requireReason(reason)));
        events.publishEvent(
                event(by, "material.annulled", material).saying(reason).restingOn(List.of(material.sha256())));
    }

    private MaterialView open(Actor actor, String id, Version seen) {
        String projectId = materials.projectOf(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        projects.requireVisible(actor, projects.facts(projectId).code());
        cases.takeOpen(projectId);
        MaterialView material = materials.byIds(List.of(id)).get(0);
        seen.require(material.version());
        MaterialCheck.requireNotVoid(material);
        return material;
    }

    private Edition edition(
            Acting by, ProjectFacts project, String materialId, int no, String type, EditionEntry entry) {
        Upload given = entry.files().get(0);
        Upload upload = new Upload(given.name(), types.chinese(type), given.content(), given.size());
        Subject subject = new Subject("material", materialId);
        Document file =
                documents.attach(by, project.code(), subject, List.of(upload)).get(0);
        return new Edition(
                materialId,
                no,
                project.id(),
                text(entry.number()),
                text(entry.issuer()),
                entry.issuedOn(),
                text(entry.reason()),
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                by.department(),
                by.personId(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static MaterialView material(
            ProjectFacts project, String id, String type, Subject subject, @Nullable String title, Edition first) {
        return new MaterialView(
                id,
                project.id(),
                project.code(),
                type,
                subject.type(),
                subject.id(),
                title,
                1,
                Disclosure.PENDING,
                null,
                null,
                null,
                null,
                first.number(),
                first.issuer(),
                first.issuedOn(),
                first.fileId(),
                first.fileName(),
                first.mediaType(),
                first.size(),
                first.sha256(),
                first.department(),
                first.filedBy(),
                first.filedAt(),
                0);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private DomainEvent event(Acting by, String action, MaterialView material) {
        String type = types.chinese(material.type());
        String label = material.title() == null ? type : type + " " + material.title();
        return DomainEvent.of(by, action, material.project(), "material", material.id(), label);
    }
}
