package cn.jingan.majorprojects.gate.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of what gates need and of their versions, read. */
@Mapper
interface Requirements {

    /** The rows of the version in force on that day, in order. */
    List<Requirement> on(@Param("day") LocalDate day);

    /** The rows of that version, in order. */
    List<Requirement> ofVersion(@Param("id") String id);

    /** The approved version in force on that day. */
    Optional<RequirementVersion> inForce(@Param("day") LocalDate day);

    Optional<RequirementVersion> byId(@Param("id") String id);

    Optional<RequirementVersion> byNumber(@Param("no") int no);

    /** The versions that are or were or will be in force, and the open drafts, newest first, at most 200. */
    List<RequirementVersion> versions();

    /** The last one the program brought, whatever became of it. */
    Optional<RequirementVersion> released();
}
