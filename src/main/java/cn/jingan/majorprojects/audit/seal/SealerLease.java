package cn.jingan.majorprojects.audit.seal;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The one row that says who seals. Times are the database's, so that clocks of nodes do not matter. */
@Mapper
interface SealerLease {

    /** Takes a lease that has run out, with a higher fence; 0 rows when somebody holds it. */
    int take(@Param("holder") String holder, @Param("seconds") int seconds);

    /** Makes the own lease last again. */
    int renew(@Param("holder") String holder, @Param("seconds") int seconds);

    /** The fence of the own lease that has not run out. */
    Optional<Long> fence(@Param("holder") String holder);

    /** The present fence; nobody else takes or uses the lease until the transaction ends. */
    long lockFence();
}
