package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.shared.VersionStore;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the versions of decision tables, written. */
@Mapper
interface TableVersions extends VersionStore<TableVersion> {

    void insert(@Param("row") NewVersion row);

    /**
     * A version to be added.
     *
     * @param origin ADMINISTRATOR or RELEASE
     */
    record NewVersion(
            String id,
            String tableKey,
            String name,
            String origin,
            VersionStatus status,
            @Nullable Integer versionNo,
            @Nullable Integer baseNo,
            @Nullable String definitionId,
            String content,
            @Nullable String draftedBy,
            Instant draftedAt,
            @Nullable LocalDate validFrom) {}
}
