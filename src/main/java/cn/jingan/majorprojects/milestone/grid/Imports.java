package cn.jingan.majorprojects.milestone.grid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Workbooks with dates, and their lines. */
@Mapper
interface Imports {

    Optional<ImportFile> find(@Param("id") String id);

    /** The same, locked until the end of the transaction. */
    Optional<ImportFile> lock(@Param("id") String id);

    List<ImportLine> lines(@Param("id") String id);

    void insert(@Param("file") ImportFile file);

    void insertLines(@Param("id") String id, @Param("lines") List<ImportLine> lines);

    int confirm(@Param("id") String id, @Param("at") Instant at);

    int tell(@Param("id") String id, @Param("line") int line, @Param("outcome") String outcome);

    int deleteLinesBefore(@Param("personId") String personId, @Param("before") Instant before);

    int deleteBefore(@Param("personId") String personId, @Param("before") Instant before);
}
