package cn.jingan.majorprojects.shared;

/**
 * A person acting under one of their posts: what a signature and an entry of the history name.
 *
 * @param personId id of the person; {@link #SYSTEM} for what the system does by itself
 * @param post code of the post
 * @param department code of the department
 */
public record Acting(String personId, String post, String department) {

    /** What the system does by itself: loading the outline, applying a decision. */
    public static final Acting SYSTEM = new Acting("SYSTEM", "SYSTEM", "zf");
}
