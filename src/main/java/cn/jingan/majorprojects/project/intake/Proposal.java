package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.project.Details;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed. Null is 未填; a draft may leave anything open but its name.
 *
 * @param name what the project is called
 * @param kind the annex's kind
 * @param leadDepartment code of the department that would lead it
 * @param route APPROVAL, VERIFICATION or FILING
 * @param funding GOVERNMENT or ENTERPRISE
 * @param template milestone template; null for the usual one of its kind
 * @param features what the sign-off matrix asks about
 * @param necessity why it is needed
 * @param fundSource where the money comes from
 * @param details what the registry records besides
 */
public record Proposal(
        @Nullable String name,
        @Nullable ProjectKind kind,
        @Nullable String leadDepartment,
        @Nullable String route,
        @Nullable String funding,
        @Nullable String template,
        List<String> features,
        @Nullable String necessity,
        @Nullable String fundSource,
        Details details) {

    public Proposal {
        features = List.copyOf(features);
    }

    /** The template it would use: the one chosen, else the usual one of its kind. */
    public @Nullable String usedTemplate() {
        return template != null || kind == null ? template : kind.templates().get(0);
    }

    /** This content under the identity of what was submitted before. */
    Proposal under(Proposal submitted) {
        return new Proposal(
                submitted.name,
                submitted.kind,
                submitted.leadDepartment,
                submitted.route,
                submitted.funding,
                submitted.template,
                submitted.features,
                necessity,
                fundSource,
                details);
    }

    /** Whether nothing was given that would change the identity of what was submitted. */
    boolean keeps(Proposal submitted) {
        return same(name, submitted.name)
                && same(kind, submitted.kind)
                && same(leadDepartment, submitted.leadDepartment)
                && same(route, submitted.route)
                && same(funding, submitted.funding)
                && same(template, submitted.template)
                && (features.isEmpty() || features.equals(submitted.features));
    }

    private static boolean same(@Nullable Object given, @Nullable Object submitted) {
        return given == null || Objects.equals(given, submitted);
    }
}
