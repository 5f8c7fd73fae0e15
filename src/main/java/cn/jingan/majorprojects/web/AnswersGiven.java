package cn.jingan.majorprojects.web;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of answers already given. */
@Mapper
interface AnswersGiven {

    void insert(@Param("key") RequestKey key, @Param("at") Instant at);

    int store(
            @Param("key") RequestKey key,
            @Param("status") int status,
            @Param("location") @Nullable String location,
            @Param("answer") @Nullable String answer);

    Optional<StoredAnswer> find(@Param("actor") String actor, @Param("text") String text);

    int delete(RequestKey key);

    int deleteBefore(@Param("at") Instant at);
}
