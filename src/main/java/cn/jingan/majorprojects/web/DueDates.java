package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far away a last day is, in working days and in words. */
@Component
class DueDates {
    private static final int YEAR_AND_DASH = 5;

    private final OrganizationQueries organization;
    private final Sentences sentences;
    private final Clock clock;

    DueDates(OrganizationQueries organization, Sentences sentences, Clock clock) {
        this.organization = organization;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * The distance.
     *
     * @param over whether the day has passed
     * @param words such as 剩 3 工日
     * @param day 11-24, with the year where it is another; null where there is no last day
     * @param provisional whether the State Council's holidays of that year are not published: counted by weekends alone
     */
    public record Left(boolean over, String words, @Nullable String day, boolean provisional) {}

    /** Distance of that day from today. */
    public Left of(@Nullable LocalDate day) {
        if (day == null) {
            return new Left(false, sentences.of("web.due.none"), null, false);
        }
        LocalDate today = LocalDate.now(clock);
        int left = organization.workingDays().between(today, day);
        boolean over = day.isBefore(today);
        String key = over ? "web.due.over" : day.equals(today) ? "web.due.today" : "web.due.left";
        String text = day.toString();
        String shown = day.getYear() == today.getYear() ? text.substring(YEAR_AND_DASH) : text;
        boolean provisional = !organization.workingDays().knows(day.getYear());
        return new Left(over, sentences.of(key, Math.abs(left)), shown, provisional);
    }
}
