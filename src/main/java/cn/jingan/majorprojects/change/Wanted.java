package cn.jingan.majorprojects.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values an application asks for, and how large the change is. */
final class Wanted {
    private final List<ChangeValue> values = new ArrayList<>();
    private @Nullable BigDecimal size;
    private boolean crossYear;

    /** Adds a value of the project itself. */
    Wanted value(String field, @Nullable Object before, @Nullable Object after) {
        return value(field, null, "", before, after);
    }

    /** Adds a value of a part of the project; none where there was none and none is wanted. */
    Wanted value(
            String field, @Nullable String subject, String label, @Nullable Object before, @Nullable Object after) {
        if (before == null && after == null) {
            return this;
        }
        values.add(new ChangeValue(values.size() + 1, field, subject, label, text(before), text(after)));
        return this;
    }

    /** The planned dates it asks for, by id of the milestone. */
    Map<String, LocalDate> dates() {
        Map<String, LocalDate> dates = new HashMap<>();
        for (ChangeValue value : values) {
            String milestone = value.subject();
            String after = value.after();
            if (value.field().equals("plannedOn") && milestone != null && after != null) {
                dates.put(milestone, LocalDate.parse(after));
            }
        }
        return dates;
    }

    /** Says how large it is: per cent, or days of delay. */
    Wanted sized(BigDecimal by) {
        size = by;
        return this;
    }

    /** Says whether a date moves into another year. */
    Wanted crossing(boolean year) {
        crossYear = year;
        return this;
    }

    List<ChangeValue> values() {
        return List.copyOf(values);
    }

    @Nullable
    BigDecimal size() {
        return size;
    }

    boolean crossYear() {
        return crossYear;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
