package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Holding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of departments, posts, people, holdings and holidays. */
@Mapper
interface Organization {

    List<Department> departments();

    List<Post> posts();

    List<Holiday> holidays();

    List<Person> holders(@Param("post") String post, @Param("department") String department, @Param("on") LocalDate on);

    List<Person> colleagues(@Param("department") String department, @Param("on") LocalDate on);

    List<Person> peopleCalled(@Param("names") Collection<String> names);

    List<String> seats(@Param("post") String post, @Param("on") LocalDate on);

    List<Person> people(@Param("ids") Collection<String> ids);

    List<Pseudonym> salted(@Param("ids") Collection<String> ids);

    List<String> peopleNamed(@Param("part") String part);

    Optional<Person> personByUsername(@Param("username") String username);

    /** Those of the names that accounts have. */
    Set<String> knownUsernames(@Param("usernames") Collection<String> usernames);

    List<Holding> holdings(@Param("personId") String personId, @Param("on") LocalDate on);

    void insertDepartment(Department department);

    void insertPost(Post post);

    void insertHoliday(Holiday holiday);

    void insertPerson(
            @Param("person") Person person,
            @Param("password") String password,
            @Param("salt") String salt,
            @Param("at") Instant at);

    List<Department> lockDepartment(@Param("code") String code);

    void endDepartment(@Param("code") String code, @Param("from") LocalDate from, @Param("lastDay") LocalDate lastDay);

    /** A day that differs from the weekly rule. */
    record Holiday(LocalDate holidayOn, String kind, String name) {}
}
