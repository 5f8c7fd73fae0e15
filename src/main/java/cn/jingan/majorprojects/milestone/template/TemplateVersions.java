package cn.jingan.majorprojects.milestone.template;

import cn.jingan.majorprojects.shared.VersionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the versions of milestone templates, written. */
@Mapper
interface TemplateVersions {

    void insert(@Param("row") NewVersion row);

    void insertRows(@Param("versionId") String versionId, @Param("rows") Collection<TemplateRow> rows);

    void deleteRows(@Param("versionId") String versionId);

    /** Reads the version and locks it until the end of the transaction; the first statement of a command on it. */
    Optional<TemplateVersion> lock(@Param("id") String id);

    /** Locks the approved versions of the template, so that one is approved after the other. Returns their numbers. */
    List<Integer> lockApproved(@Param("template") String template);

    int update(TemplateVersion version);

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
