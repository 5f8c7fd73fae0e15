package cn.jingan.majorprojects.project.programme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of programme groups and their members. */
@Mapper
interface Programmes {
    Set<String> known();

    void insert(Programme programme);

    void insertMembers(@Param("programme") String programme, @Param("members") Collection<String> members);

    /** All groups by name, without their members. */
    List<ProgrammeQueries.Group> all();

    /** The members of the groups that the project belongs to, that project among them. */
    List<Member> around(@Param("project") String project);

    /** A project in a group. */
    record Member(String programme, String project) {}
}
