package cn.jingan.majorprojects.lifecycle.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of the versions of decision tables, read. */
@Mapper
interface TableVersionViews {

    Optional<TableVersionView> byId(@Param("id") String id);

    Optional<TableVersionView> byNumber(@Param("tableKey") String tableKey, @Param("no") int no);

    /** The approved version in force on that day. */
    Optional<TableVersionView> inForce(@Param("tableKey") String tableKey, @Param("day") LocalDate day);

    /** The versions that are or were or will be in force, and the open drafts, newest first, at most 200. */
    List<TableVersionView> ofTable(@Param("tableKey") String tableKey);

    /** The keys of all tables, in order. */
    List<String> keys();

    Optional<String> content(@Param("id") String id);
}
