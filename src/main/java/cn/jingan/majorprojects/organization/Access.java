package cn.jingan.majorprojects.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of one-time links, tokens and counters of failed sign-ins. */
@Mapper
interface Access {

    void insertLink(Link link);

    void deleteLinks(@Param("purpose") Link.Purpose purpose, @Param("personId") @Nullable String personId);

    Optional<Link> link(
            @Param("digest") String digest, @Param("purpose") Link.Purpose purpose, @Param("now") Instant now);

    int useLink(@Param("digest") String digest, @Param("now") Instant now);

    void insertToken(@Param("token") Token token, @Param("digest") String digest);

    List<Token> tokens(@Param("personId") String personId);

    Optional<TokenHolder> holder(@Param("digest") String digest, @Param("now") Instant now);

    int revokeToken(@Param("id") String id, @Param("personId") String personId, @Param("now") Instant now);

    void revokeTokens(@Param("personId") String personId, @Param("now") Instant now);

    boolean isDevice(@Param("digest") String digest, @Param("username") @Nullable String username);

    void saveDevice(@Param("digest") String digest, @Param("username") String username, @Param("now") Instant now);

    Optional<Instant> lastVisit(@Param("username") String username);

    void deleteDevices(@Param("username") String username);

    void deleteDevicesBefore(@Param("before") Instant before);

    void reserveAttempt(Attempt attempt);

    Optional<Attempt> lockAttempt(@Param("counter") String counter);

    /** Whether one of these counters waits, as it was committed last. */
    boolean isBlocked(@Param("counters") Collection<String> counters, @Param("now") Instant now);

    void saveAttempt(Attempt attempt);

    void deleteAttempt(@Param("counter") String counter);

    void deleteAttemptsBefore(@Param("before") Instant before);
}
