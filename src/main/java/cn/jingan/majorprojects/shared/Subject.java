package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.List;

/**
 * A thing somebody may act on.
 *
 * @param type its kind: {@code project}, {@code milestone}, {@code gate}, {@code opinion}, {@code item}
 * @param id its id
 */
public record Subject(String type, String id) {

    /** The ids of those of that kind, each once. */
    public static List<String> ids(Collection<Subject> subjects, String type) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(type))
                .map(Subject::id)
                .distinct()
                .toList();
    }
}
