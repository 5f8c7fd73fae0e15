package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of files handed in. */
@Mapper
interface Documents {

    Optional<Document> find(@Param("id") String id);

    List<Document> of(@Param("subjects") Collection<Subject> subjects);

    List<Document> ofProject(@Param("project") String project, @Param("after") String after, @Param("limit") int limit);

    boolean any();

    Set<String> digests(@Param("prefix") String prefix);

    void insert(Document document);
}
