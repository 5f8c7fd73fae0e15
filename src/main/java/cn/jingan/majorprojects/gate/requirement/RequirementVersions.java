package cn.jingan.majorprojects.gate.requirement;

import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.shared.VersionStore;
import cn.jingan.majorprojects.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of what gates need and of their versions, written. */
@Mapper
interface RequirementVersions extends VersionStore<Versioned> {

    void insert(@Param("row") NewVersion row);

    /** Adds rows at those places. */
    void insertRows(@Param("versionId") String versionId, @Param("rows") List<Placed> rows);

    void deleteRows(@Param("versionId") String versionId);

    /** A row and its place, from 1. */
    record Placed(int no, Requirement row) {}

    /**
     * A version to be added.
     *
     * @param origin ADMINISTRATOR or RELEASE
     */
    record NewVersion(
            String id,
            String name,
            String origin,
            VersionStatus status,
            @Nullable Integer versionNo,
            @Nullable Integer baseNo,
            @Nullable String draftedBy,
            Instant draftedAt,
            @Nullable LocalDate validFrom) {}
}
