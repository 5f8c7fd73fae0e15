package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the versions of decision tables, written. */
@Mapper
interface TableVersions {

    void insert(@Param("row") NewVersion row);

    /** Reads the version and locks it until the end of the transaction; the first statement of a command on it. */
    Optional<TableVersion> lock(@Param("id") String id);

    /** Locks the approved versions of the table, so that one is approved after the other. Returns their numbers. */
    List<Integer> lockApproved(@Param("tableKey") String tableKey);

    int update(TableVersion version);

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
