package cn.jingan.majorprojects.milestone.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates somebody wants a road map to have.
 *
 * @param wanted milestones whose dates were given; the others stay
 * @param reason why a forecast differs; needed where one is given or changed
 * @param push whether what follows a later planned date moves with it, by working days
 */
public record Plan(List<Wanted> wanted, @Nullable String reason, boolean push) {

    /**
     * The dates of one milestone as they shall be; null clears one.
     *
     * @param no its number in the road map
     * @param confirmed whether the forecast is 已确认 rather than 暂定
     */
    public record Wanted(int no, @Nullable LocalDate plannedOn, @Nullable LocalDate forecastOn, boolean confirmed) {

        /** With a forecast that is 暂定. */
        public Wanted(int no, @Nullable LocalDate plannedOn, @Nullable LocalDate forecastOn) {
            this(no, plannedOn, forecastOn, false);
        }
    }
}
