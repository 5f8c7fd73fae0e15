package cn.jingan.majorprojects.shared;

/**
 * A value that a module keeps in its tables and the history tells too.
 *
 * @param subjectType kind of the thing, as in the history
 * @param subjectId its id
 * @param field name of the field, as in the history
 * @param value what the table has now
 */
public record State(String subjectType, String subjectId, String field, String value) {}
