package cn.jingan.majorprojects.audit.seal;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** How far the ledger's own duties came. */
@Mapper
interface Duties {

    Duty find(@Param("name") String name);

    void done(@Param("name") String name, @Param("reached") long reached, @Param("at") LocalDateTime at);

    /** Notes a failure; the first of several keeps its time. */
    void failed(@Param("name") String name, @Param("failure") String failure, @Param("at") LocalDateTime at);
}
