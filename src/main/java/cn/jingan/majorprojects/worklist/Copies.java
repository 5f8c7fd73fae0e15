package cn.jingan.majorprojects.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of what was sent for reading, and of who watches what. */
@Mapper
interface Copies {

    void insert(@Param("copies") Collection<SentCopy> copies);

    List<CopyView> list(
            @Param("person") String person,
            @Param("readers") Collection<String> readers,
            @Param("filter") CopyFilter filter,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    long countUnread(
            @Param("person") String person, @Param("readers") Collection<String> readers, @Param("bound") int bound);

    boolean isFor(@Param("id") String id, @Param("readers") Collection<String> readers);

    void read(@Param("id") String id, @Param("person") String person, @Param("at") Instant at);

    int watch(Watch watch);

    int unwatch(@Param("person") String person, @Param("project") String project);

    List<String> watched(@Param("person") String person, @Param("projects") Collection<String> projects);

    List<Watch> watchers(@Param("project") String project);

    List<Watch> watches(@Param("person") String person);
}
