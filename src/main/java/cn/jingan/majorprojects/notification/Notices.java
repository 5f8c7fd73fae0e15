package cn.jingan.majorprojects.notification;

import cn.jingan.majorprojects.shared.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of notices and of what people want to hear. */
@Mapper
interface Notices {
    void insertAll(@Param("rows") Collection<Row> rows);

    List<NoticeView> list(
            @Param("personId") String personId,
            @Param("kind") Notice.@Nullable Kind kind,
            @Param("unread") boolean unread,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    Optional<NoticeView> byId(@Param("personId") String personId, @Param("id") String id);

    List<KindCount> unread(@Param("personId") String personId, @Param("bound") int bound);

    long countUnread(@Param("personId") String personId, @Param("bound") int bound);

    int read(@Param("personId") String personId, @Param("id") String id, @Param("at") Instant at);

    int readAll(@Param("personId") String personId, @Param("kind") Notice.@Nullable Kind kind, @Param("at") Instant at);

    void settle(@Param("about") String about, @Param("at") Instant at);

    /** Notices told before then, whether read or not. */
    List<String> toldBefore(@Param("then") Instant then, @Param("limit") int limit);

    void delete(@Param("ids") Collection<String> ids);

    /** What a person has neither read nor been mailed, of those kinds, oldest first. */
    List<NoticeView> unmailed(
            @Param("personId") String personId, @Param("kinds") Collection<String> kinds, @Param("limit") int limit);

    void mailed(@Param("ids") Collection<String> ids, @Param("at") Instant at);

    Optional<Preference> preference(@Param("personId") String personId);

    List<Preference> preferences(@Param("personIds") Collection<String> personIds);

    /** Those who want a mail and had none that day, by id. */
    List<Preference> mailReaders(@Param("day") LocalDate day, @Param("after") String after, @Param("limit") int limit);

    void mailedOn(@Param("personId") String personId, @Param("day") LocalDate day);

    void insertPreference(Preference preference);

    int updatePreference(Preference preference);

    /** A notice for one person. */
    record Row(
            String id,
            Outgoing from,
            String personId,
            boolean shown,
            @Nullable String projectNumber,
            @Nullable String projectName) {}

    /** How many of a kind. */
    record KindCount(Notice.Kind kind, long count) {}
}
