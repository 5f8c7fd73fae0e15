package cn.jingan.majorprojects.worklist;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of the views people saved. */
@Mapper
interface Views {

    /** Inserts the view; one of the same name takes its criteria. */
    void save(@Param("id") String id, @Param("person") String person, @Param("view") SavedView view);

    int delete(@Param("id") String id, @Param("person") String person);

    /** Theirs, the oldest first. */
    List<SavedView> of(@Param("person") String person);
}
