package cn.jingan.majorprojects.project.subproject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sub-project as it is read.
 *
 * @param project code of its project
 * @param plot block or plot; null for 未填
 * @param nationalCode national code; null for 未填
 * @param shanghaiCode Shanghai code; null for 未填
 * @param startsLater 后期实施: the project enters construction without its permits
 * @param recordedBy id of who last changed it
 */
public record SubProjectView(
        String id,
        String projectId,
        String project,
        String name,
        @Nullable String plot,
        @Nullable String nationalCode,
        CodeState nationalState,
        @Nullable String shanghaiCode,
        CodeState shanghaiState,
        boolean startsLater,
        String recordedBy,
        Instant recordedAt,
        long version) {}
