package cn.jingan.majorprojects.shared;

import org.jspecify.annotations.Nullable;

/**
 * A post held in a department: authority belongs to it, not to the person.
 *
 * @param post code of the post, such as {@code OFFICER}
 * @param department code of the department, such as {@code jyj}
 * @param onBehalfOf id of the absent holder in whose place it is held for a time (代理); null where it is one's own
 */
public record Holding(String post, String department, @Nullable String onBehalfOf) {

    /** A post of one's own. */
    public Holding(String post, String department) {
        this(post, department, null);
    }

    /** Whether that post of that department is meant, held for oneself or for somebody. */
    public boolean is(String otherPost, String otherDepartment) {
        return post.equals(otherPost) && department.equals(otherDepartment);
    }
}
