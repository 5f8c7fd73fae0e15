package cn.jingan.majorprojects.audit;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Reads of the ledger for the screens. */
@Mapper
interface EntryViews {

    /** The entries that match, newest first, after that id. */
    List<Entry> search(
            @Param("c") Criteria criteria, @Param("after") @Nullable String after, @Param("limit") int limit);

    Optional<Entry> find(@Param("id") String id);
}
