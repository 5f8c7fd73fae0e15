package cn.jingan.majorprojects.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of accounts and of the terms of their posts. */
@Mapper
interface People {

    Optional<Credentials> credentials(@Param("username") String username);

    /** The same as they are now, locked until the end of the transaction. */
    Optional<Credentials> lockCredentials(@Param("id") String id);

    Optional<Account> account(@Param("id") String id);

    Optional<Account> lock(@Param("id") String id);

    List<Account> accounts(@Param("words") String words, @Param("after") String after, @Param("rows") int rows);

    List<Account> demoPeople();

    List<Term> terms(@Param("personIds") Collection<String> personIds);

    boolean anyoneEnabled();

    void insertTerm(Term term);

    void deleteTerm(Term term);

    void markDemo(@Param("id") String id);

    void setEnabled(@Param("id") String id, @Param("enabled") boolean enabled);

    void setPassword(@Param("id") String id, @Param("password") String password);

    /** Sets the hash in place of the one that was read; 0 where somebody set another since. */
    int replacePassword(@Param("id") String id, @Param("before") String before, @Param("password") String password);

    void touch(@Param("id") String id);
}
