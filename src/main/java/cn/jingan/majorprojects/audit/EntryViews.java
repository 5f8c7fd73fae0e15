package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.search.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads of the ledger for the screens. */
@Mapper
interface EntryViews {

    /** The entries of that stretch that match, newest first. */
    List<Entry> search(@Param("c") Criteria criteria, @Param("span") Span span, @Param("limit") int limit);

    /** The entries that match among those that are not among the first leaves, newest first, before that id. */
    List<Entry> unindexed(
            @Param("c") Criteria criteria,
            @Param("indexed") long indexed,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    /** The entries of those ids. */
    List<Entry> all(@Param("ids") Collection<String> ids);

    /** The entries of those things of a chain, oldest first. */
    List<Entry> ofSubjects(
            @Param("chain") String chain, @Param("subjects") Collection<String> subjects, @Param("limit") int limit);

    /** What was last done to that thing, newest first. */
    List<Entry> newest(@Param("subject") String subject, @Param("limit") int limit);

    /** What of those actions, as patterns, was last done in that chain, newest first. */
    List<Entry> newestOfCase(
            @Param("chain") String chain, @Param("actions") Collection<String> actions, @Param("limit") int limit);

    /** What a thing is called. */
    record Labelled(String id, String label) {}

    /** What the entries of those things in those chains call them, oldest first. */
    List<Labelled> labels(@Param("chains") Collection<String> chains, @Param("things") Collection<String> things);

    /** The entries of that action of a chain, oldest first. */
    List<Entry> ofAction(@Param("chain") String chain, @Param("action") String action, @Param("limit") int limit);

    Optional<Entry> find(@Param("id") String id);
}
