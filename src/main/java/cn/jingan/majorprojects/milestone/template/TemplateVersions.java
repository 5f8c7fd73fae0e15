package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.VersionStatus;
import cn.jingan.majorprojects.shared.VersionStore;
import cn.jingan.majorprojects.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the versions of milestone templates, written. */
@Mapper
interface TemplateVersions extends VersionStore<Versioned> {

    void insert(@Param("row") NewVersion row);

    void insertRows(@Param("versionId") String versionId, @Param("rows") Collection<TemplateRow> rows);

    void deleteRows(@Param("versionId") String versionId);

    /**
     * A version to be added.
     *
     * @param origin ADMINISTRATOR or RELEASE
     */
    record NewVersion(
            String id,
            String template,
            String name,
            String origin,
            VersionStatus status,
            @Nullable Integer versionNo,
            @Nullable Integer baseNo,
            @Nullable String copiedFrom,
            @Nullable String draftedBy,
            Instant draftedAt,
            @Nullable LocalDate validFrom) {}
}
