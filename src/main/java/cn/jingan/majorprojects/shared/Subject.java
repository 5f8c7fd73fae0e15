package cn.jingan.majorprojects.shared;

/**
 * A thing somebody may act on.
 *
 * @param type its kind: {@code project}, {@code milestone}, {@code gate}, {@code opinion}, {@code item}
 * @param id its id
 */
public record Subject(String type, String id) {}
