package cn.jingan.majorprojects.gate.requirement;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of what gates need. */
@Mapper
interface Requirements {

    List<Requirement> all();

    List<Requirement> on(@Param("day") LocalDate day);

    void insert(@Param("r") Requirement requirement);
}
