package cn.jingan.majorprojects.change;

import java.util.Collection;
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

    /** Ends every other running change of the case as cancelled. */
    void cancelOthers(@Param("projectId") String projectId, @Param("id") String id);
}
