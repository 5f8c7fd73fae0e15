package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Light;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says why a light has its colour. */
@Component
class LightWords {
    private final MessageSource messages;
    private final OrganizationQueries organization;

    LightWords(MessageSource messages, OrganizationQueries organization) {
        this.messages = messages;
        this.organization = organization;
    }

    /** The word of the colour. */
    String colour(Light light, Locale locale) {
        return text("web.light." + light.name().toLowerCase(Locale.ROOT), locale);
    }

    /** Why what is shown is shown; for another colour by decision, what the system judged, until when and by whom. */
    String shown(LightState state, Locale locale) {
        if (!state.overridden()) {
            return reason(state, locale);
        }
        return text(
                "light.overridden",
                locale,
                colour(Objects.requireNonNull(state.colour()), locale),
                reason(state, locale),
                String.valueOf(state.overrideUntil()),
                organization.postName(String.valueOf(state.overridePost())));
    }

    /** Why the system judged so; empty before it has judged. */
    String reason(LightState state, Locale locale) {
        Light colour = state.colour();
        String reason = state.reason();
        return colour == null || reason == null
                ? ""
                : reason(
                        reason,
                        colour,
                        state.milestone(),
                        state.plannedOn(),
                        state.overdueDays(),
                        state.threshold(),
                        locale);
    }

    /** Why it judges so now. */
    String reason(Judged judged, Locale locale) {
        Verdict verdict = judged.verdict();
        return reason(
                verdict.reason(),
                verdict.light(),
                judged.milestone(),
                judged.plannedOn(),
                judged.input().facts().overdueDays(),
                verdict.threshold(),
                locale);
    }

    private String reason(
            String key,
            Light colour,
            @Nullable String milestone,
            @Nullable LocalDate plannedOn,
            int days,
            @Nullable String threshold,
            Locale locale) {
        return text(
                "light.reason." + key,
                locale,
                String.valueOf(milestone),
                String.valueOf(plannedOn),
                String.valueOf(days),
                String.valueOf(threshold),
                colour(colour, locale));
    }

    private String text(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
