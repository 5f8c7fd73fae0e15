package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.sample.SampleOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A sample as it was drawn.
 *
 * @param id of the sample
 * @param method how entries were weighed
 * @param seed what the draw depended on besides the history
 * @param wanted how many entries were asked for
 * @param project chain drawn from; null for all
 * @param action of the entries drawn from; null for all
 * @param headSize size of the head the entries stand below
 * @param population entries that could have been drawn
 * @param personId who drew
 * @param post under which
 * @param department its department
 * @param drawnAt UTC
 */
public record Sample(
        String id,
        SampleOrder.Method method,
        String seed,
        int wanted,
        @Nullable String project,
        @Nullable String action,
        long headSize,
        long population,
        String personId,
        String post,
        String department,
        LocalDateTime drawnAt) {

    /** What was asked for. */
    public SampleOrder order() {
        return new SampleOrder(method, seed, wanted, project, action);
    }

    /** When it was drawn. */
    public Instant drawn() {
        return drawnAt.toInstant(ZoneOffset.UTC);
    }
}
