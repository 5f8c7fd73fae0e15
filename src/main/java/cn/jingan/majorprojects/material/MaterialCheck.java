package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.material.MaterialEntry.EditionEntry;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do something with materials, and what they must enter. */
@Component
class MaterialCheck {
    private static final int TITLE = 200;
    private static final int TEXT = 100;
    private static final int REASON = 400;

    private final MaterialTypes types;
    private final MaterialThings things;
    private final OrganizationQueries organization;
    private final Clock clock;

    MaterialCheck(MaterialTypes types, MaterialThings things, OrganizationQueries organization, Clock clock) {
        this.types = types;
        this.things = things;
        this.organization = organization;
        this.clock = clock;
    }

    /** The lead department's officer. */
    Acting officer(Actor actor, ProjectFacts project) {
        String lead = project.leadDepartment();
        return actor.as("OFFICER", lead)
                .orElseThrow(() ->
                        new RuleViolation(MaterialRule.NOT_THE_MATERIAL_FILER, organization.departmentName(lead)));
    }

    /** The lead department's head, who did not file the current edition. */
    Acting head(Actor actor, ProjectFacts project, MaterialView material) {
        String lead = project.leadDepartment();
        Acting by = actor.as("HEAD", lead)
                .orElseThrow(() ->
                        new RuleViolation(MaterialRule.NOT_THE_MATERIAL_EXAMINER, organization.departmentName(lead)));
        if (by.is(material.filedBy())) {
            throw new RuleViolation(MaterialRule.MATERIAL_FILER_EXAMINES);
        }
        return by;
    }

    /** Refuses what cannot be, each at its field. */
    void requireSound(ProjectFacts project, MaterialEntry entry) {
        MaterialType type = types.find(entry.type()).orElse(null);
        boolean known = things.chosen(project, entry.subject()).isPresent();
        Refusals refusals = new Refusals()
                .chosen("type", type)
                .when(!known, "subject", MaterialRule.MATERIAL_SUBJECT_UNKNOWN)
                .atMost(TITLE, "title", entry.title());
        if (type != null && type.key().equals(MaterialType.OTHER)) {
            refusals.required("title", entry.title());
        }
        note(refusals, type, entry.edition());
        refusals.refuse();
    }

    /** Refuses an edition that cannot take the place of the one before. */
    void requireSound(MaterialView material, EditionEntry entry) {
        Refusals refusals = new Refusals().required("reason", entry.reason()).atMost(REASON, "reason", entry.reason());
        note(refusals, types.find(material.type()).orElse(null), entry);
        refusals.refuse();
    }

    private void note(Refusals refusals, @Nullable MaterialType type, EditionEntry entry) {
        LocalDate on = entry.issuedOn();
        if (type != null && type.numbered()) {
            refusals.required("number", entry.number())
                    .required("issuer", entry.issuer())
                    .required("issuedOn", on == null ? null : on.toString());
        }
        refusals.atMost(TEXT, "number", entry.number())
                .atMost(TEXT, "issuer", entry.issuer())
                .when(on != null && on.isAfter(LocalDate.now(clock)), "issuedOn", MaterialRule.MATERIAL_DATE_IN_FUTURE)
                .when(entry.files().size() != 1, "evidence", MaterialRule.MATERIAL_IS_ONE_FILE);
    }

    /** Refuses a state of disclosure that it has already, and one without the ground it needs. */
    Disclosure requireDisclosure(MaterialView material, @Nullable Disclosure wanted, @Nullable String reason) {
        boolean bare = wanted == Disclosure.REFUSED && (reason == null || reason.isBlank());
        new Refusals()
                .chosen("disclosure", wanted)
                .when(bare, "reason", MaterialRule.MATERIAL_GROUND_MISSING)
                .atMost(REASON, "reason", reason)
                .refuse();
        if (wanted == null || wanted == material.disclosure()) {
            throw new RuleViolation(MaterialRule.MATERIAL_DISCLOSURE_UNCHANGED);
        }
        return wanted;
    }

    /** Refuses an annulment without its reason. */
    static String requireReason(@Nullable String reason) {
        new Refusals()
                .required("reason", reason)
                .atMost(REASON, "reason", reason)
                .refuse();
        return String.valueOf(reason).strip();
    }

    static void requireNotVoid(MaterialView material) {
        if (material.voidReason() != null) {
            throw new RuleViolation(MaterialRule.MATERIAL_IS_VOID);
        }
    }

    static void saved(int rows) {
        if (rows == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
    }
}
