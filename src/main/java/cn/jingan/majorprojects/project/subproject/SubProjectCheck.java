package cn.jingan.majorprojects.project.subproject;

import cn.jingan.majorprojects.shared.PartRecords;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a sub-project must satisfy. */
@Component
class SubProjectCheck {
    /** 发改投资〔2020〕1439号, GB/T 40058-2021; how the check digit is formed is not known, so it is not tested. */
    private static final Pattern NATIONAL = Pattern.compile("\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{5}[0-9A-Z]");

    private static final Pattern SHANGHAI = Pattern.compile("[0-9A-Z]{1,40}");

    private final SubProjects rows;

    private final List<PartRecords> records;

    SubProjectCheck(SubProjects rows, List<PartRecords> records) {
        this.rows = rows;
        this.records = records;
    }

    /** Refuses to take out what something is recorded of, be it void: the record would no longer say of what. */
    void requireBare(SubProjectView part) {
        if (records.stream().anyMatch(each -> each.has(part.projectId(), part.id()))) {
            throw new RuleViolation(SubProjectRule.SUBPROJECT_HAS_RECORDS, part.name());
        }
    }

    /** Refuses what cannot be, at its field; before is null for a new one. */
    void require(String projectId, @Nullable SubProjectView before, SubProjectEntry entry) {
        String id = before == null ? null : before.id();
        Refusals refusals = new Refusals()
                .required("name", entry.name())
                .atMost(200, "name", entry.name())
                .atMost(200, "plot", entry.plot())
                .chosen("nationalState", entry.nationalState())
                .chosen("shanghaiState", entry.shanghaiState());
        requireName(refusals, projectId, id, entry.name());
        requireCodes(refusals, entry);
        if (before != null) {
            requireVerifiedAnew(refusals, before, entry);
        }
        requireFree(refusals, id, entry.nationalCode());
        refusals.refuse();
    }

    private void requireName(Refusals refusals, String projectId, @Nullable String id, @Nullable String name) {
        boolean taken = rows.ofProject(projectId).stream()
                .anyMatch(each -> each.name().equals(name) && !each.id().equals(id));
        refusals.when(taken, "name", SubProjectRule.SUBPROJECT_NAME_TAKEN, Objects.requireNonNullElse(name, ""));
    }

    private static void requireCodes(Refusals refusals, SubProjectEntry entry) {
        String national = entry.nationalCode();
        String shanghai = entry.shanghaiCode();
        boolean wrongNational = national != null && !NATIONAL.matcher(national).matches();
        boolean wrongShanghai = shanghai != null && !SHANGHAI.matcher(shanghai).matches();
        refusals.when(
                        wrongNational,
                        "nationalCode",
                        SubProjectRule.NATIONAL_CODE_MALFORMED,
                        Objects.requireNonNullElse(national, ""))
                .when(
                        wrongShanghai,
                        "shanghaiCode",
                        SubProjectRule.SHANGHAI_CODE_MALFORMED,
                        Objects.requireNonNullElse(shanghai, ""));
        requireState(refusals, "nationalCode", national, entry.nationalState());
        requireState(refusals, "shanghaiCode", shanghai, entry.shanghaiState());
    }

    private static void requireState(
            Refusals refusals, String field, @Nullable String code, @Nullable CodeState state) {
        refusals.when(state == CodeState.VERIFIED && code == null, field, SubProjectRule.VERIFIED_WITHOUT_CODE)
                .when(state == CodeState.NOT_APPLICABLE && code != null, field, SubProjectRule.CODE_NOT_APPLICABLE);
    }

    /** What was verified was the code of then. */
    private static void requireVerifiedAnew(Refusals refusals, SubProjectView before, SubProjectEntry entry) {
        boolean national = !Objects.equals(before.nationalCode(), entry.nationalCode());
        boolean shanghai = !Objects.equals(before.shanghaiCode(), entry.shanghaiCode());
        refusals.when(
                        national && stays(before.nationalState(), entry.nationalState()),
                        "nationalState",
                        SubProjectRule.CODE_TO_VERIFY_ANEW)
                .when(
                        shanghai && stays(before.shanghaiState(), entry.shanghaiState()),
                        "shanghaiState",
                        SubProjectRule.CODE_TO_VERIFY_ANEW);
    }

    private static boolean stays(CodeState before, @Nullable CodeState after) {
        return before == CodeState.VERIFIED && after == CodeState.VERIFIED;
    }

    private void requireFree(Refusals refusals, @Nullable String id, @Nullable String code) {
        SubProjectView other = code == null ? null : rows.byNationalCode(code).orElse(null);
        if (other != null && !other.id().equals(id)) {
            refusals.when(true, "nationalCode", SubProjectRule.NATIONAL_CODE_TAKEN, other.project());
        }
    }
}
