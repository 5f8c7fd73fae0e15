package cn.jingan.majorprojects.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of substitutions, and of what was done under them. */
@Mapper
interface Substitutions {

    void insert(Substitution substitution);

    Optional<Substitution> lock(@Param("id") String id);

    /** Those that run on that day and whose substitute has not heard of it. */
    List<Substitution> untold(@Param("day") LocalDate day, @Param("limit") int limit);

    int told(@Param("id") String id);

    int revoke(@Param("id") String id, @Param("at") Instant at);

    List<Substitution> standing(
            @Param("personId") String personId,
            @Param("post") String post,
            @Param("department") String department,
            @Param("from") LocalDate from);

    List<Substitution> ofPerson(@Param("personId") String personId, @Param("since") LocalDate since);

    List<Substitution> all(@Param("since") LocalDate since, @Param("limit") int limit);

    void insertAct(StandIns.Act act);

    List<StandIns.Act> acts(@Param("subjects") Collection<String> subjects);

    List<String> stoodFor(@Param("people") Collection<String> people, @Param("subjects") Collection<String> subjects);
}
