package cn.jingan.majorprojects.milestone.grid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that an officer handed in.
 *
 * @param reason why forecasts differ; null for none given
 * @param confirmedAt when its dates were saved; null while they were not
 */
public record ImportFile(
        String id,
        String personId,
        String fileName,
        @Nullable String reason,
        Instant uploadedAt,
        @Nullable Instant confirmedAt) {}
