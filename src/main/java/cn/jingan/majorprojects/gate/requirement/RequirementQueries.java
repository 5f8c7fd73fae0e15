package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of what gates need, and of its versions. */
@Service
public class RequirementQueries {
    private final Requirements requirements;
    private final RequirementCheck check;
    private final Clock clock;

    RequirementQueries(Requirements requirements, RequirementCheck check, Clock clock) {
        this.requirements = requirements;
        this.check = check;
        this.clock = clock;
    }

    /** The rows in force today, in order. */
    public List<Requirement> inForce() {
        return requirements.on(LocalDate.now(clock));
    }

    /** The version in force today, or the approved one of that number. */
    public RequirementVersion version(@Nullable Integer no) {
        return (no == null ? requirements.inForce(LocalDate.now(clock)) : requirements.byNumber(no))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** Approved versions and open drafts, newest first. */
    public List<RequirementVersion> versions() {
        return requirements.versions();
    }

    /** A version by its id. */
    public RequirementVersion one(String id) {
        return requirements.byId(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The rows of the version of that id, in order. */
    public List<Requirement> rows(String id) {
        return requirements.ofVersion(id);
    }

    /** The approved version with the greatest number. */
    public RequirementVersion newest() {
        return requirements.versions().stream()
                .filter(version -> version.status() == VersionStatus.APPROVED)
                .max(Comparator.comparing(version -> Objects.requireNonNull(version.versionNo())))
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The draft of that id looked through, against the newest approved version. */
    public RequirementReview review(String id) {
        List<Requirement> rows = rows(id);
        return new RequirementReview(Requirement.compare(rows(newest().id()), rows), check.findings(rows));
    }
}
