package cn.jingan.majorprojects.audit.seal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Public keys of the log. */
@Mapper
interface KnownKeys {

    void insert(KnownKey key);

    /** All keys, oldest first. */
    List<KnownKey> all();
}
