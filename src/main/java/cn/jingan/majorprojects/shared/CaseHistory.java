package cn.jingan.majorprojects.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the history tells of a case, for modules that draw its course. Whoever asks has the case's visibility checked. */
public interface CaseHistory {

    /** What was done to those things of the project, in its order. */
    List<Done> done(String project, Collection<String> subjects);

    /** When the case stood still (暂停), in its order. */
    List<Pause> pauses(String project);

    /**
     * Something that was done.
     *
     * @param entry id of the entry
     * @param seq its number in the project's history
     * @param recorded when
     * @param action what
     * @param label to what
     * @param signature post and department
     * @param person name; the id where nobody has it
     * @param text opinion, reason or note; null for none
     */
    record Done(
            String entry,
            long seq,
            Instant recorded,
            String action,
            String label,
            String signature,
            String person,
            @Nullable String text) {}

    /**
     * A time in which the case stood still.
     *
     * @param from when it was suspended
     * @param to when it went on; null while it stands
     */
    record Pause(Instant from, @Nullable Instant to) {}
}
