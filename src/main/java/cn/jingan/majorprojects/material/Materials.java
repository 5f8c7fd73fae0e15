package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.shared.Replacements.Replaced;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of materials and their editions. Updates name the version they were read at. */
@Mapper
interface Materials {

    List<MaterialView> byIds(@Param("ids") Collection<String> ids);

    /** The materials of a project, newest first, before that id. */
    List<MaterialView> ofProject(
            @Param("projectId") String projectId,
            @Param("type") @Nullable String type,
            @Param("before") @Nullable String before,
            @Param("limit") int limit);

    /** Those that count, of the project, oldest first. */
    List<MaterialView> inForce(@Param("projectId") String projectId, @Param("limit") int limit);

    /** Those of the types that count, of the projects, oldest first. */
    List<MaterialView> ofTypes(
            @Param("projectIds") Collection<String> projectIds, @Param("types") Collection<String> types);

    /** Those that count, filed for that thing, oldest first. */
    List<MaterialView> filedFor(@Param("type") String type, @Param("id") String id, @Param("limit") int limit);

    Optional<String> projectOf(@Param("id") String id);

    List<Edition> editions(@Param("id") String id);

    /** Editions with one of these digests that are not current any more, with what took their place. */
    List<Replaced> replaced(@Param("projectId") String projectId, @Param("digests") Collection<String> digests);

    void insert(@Param("p") MaterialView material);

    void insertEdition(Edition edition);

    /** Makes the next edition current; nobody has examined it. */
    int advance(@Param("p") MaterialView material);

    int disclose(
            @Param("p") MaterialView material,
            @Param("disclosure") Disclosure disclosure,
            @Param("reason") @Nullable String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    int annul(@Param("p") MaterialView material, @Param("reason") String reason);
}
