package cn.jingan.majorprojects.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of changes, written. */
@Mapper
interface Changes {
    void insert(Change change);

    int update(Change change);

    void insertValues(@Param("changeId") String changeId, @Param("values") Collection<ChangeValue> values);

    void deleteValues(@Param("changeId") String changeId);

    void insertHandover(@Param("changeId") String changeId, @Param("list") Collection<ChangeFile.Handover> list);

    Optional<String> projectOf(@Param("id") String id);

    Optional<Change> find(@Param("id") String id);

    /** Another department leads: it goes on with the changes that run. */
    void updateLead(@Param("projectId") String projectId, @Param("department") String department);

    /** Those of the case on which somebody still has to act. */
    List<String> running(@Param("projectId") String projectId);
}
