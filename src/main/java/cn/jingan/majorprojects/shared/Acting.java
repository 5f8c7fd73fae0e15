package cn.jingan.majorprojects.shared;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person acting under one of their posts: what a signature and an entry of the history name.
 *
 * @param personId id of the person; {@link #SYSTEM} for what the system does by itself
 * @param post code of the post
 * @param department code of the department
 * @param onBehalfOf id of the absent holder of the post whom the person substitutes (代理); null for their own post
 */
public record Acting(String personId, String post, String department, @Nullable String onBehalfOf) {

    /** What the system does by itself: loading the outline, applying a decision. */
    public static final Acting SYSTEM = new Acting("SYSTEM", "SYSTEM", "zf");

    /** A person acting under a post of their own. */
    public Acting(String personId, String post, String department) {
        this(personId, post, department, null);
    }

    /** Whose post it is: the absent holder's, or one's own. */
    public String holder() {
        return onBehalfOf == null ? personId : onBehalfOf;
    }

    /** The person and, where they substitute somebody, that one. */
    public List<String> people() {
        return Stream.concat(Stream.of(personId), Stream.ofNullable(onBehalfOf)).toList();
    }

    /** Whether that is the person or the one they act for: a substitute keeps their own conflicts and takes over both. */
    public boolean is(@Nullable String somebody) {
        return somebody != null && people().contains(somebody);
    }
}
