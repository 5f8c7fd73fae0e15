package cn.jingan.majorprojects.shared;

/**
 * A post held in a department: authority belongs to it, not to the person.
 *
 * @param post code of the post, such as {@code OFFICER}
 * @param department code of the department, such as {@code jyj}
 */
public record Holding(String post, String department) {}
