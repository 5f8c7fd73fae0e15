package cn.jingan.majorprojects.audit.seal;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Signed heads. */
@Mapper
interface Checkpoints {

    void insert(SealedHead head);

    Optional<SealedHead> last();

    Optional<SealedHead> find(@Param("size") long size);

    /** The first head whose tree has at least that size. */
    Optional<SealedHead> covering(@Param("size") long size);

    /** The heads of larger trees, smallest first. */
    List<SealedHead> after(@Param("size") long size, @Param("limit") int limit);
}
