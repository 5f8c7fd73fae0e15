package cn.jingan.majorprojects.worklist;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The people who must not do a task, as one text of a row: each id between semicolons, so that SQL finds a whole one. */
final class Exclusion {

    private Exclusion() {}

    static String text(Collection<String> people) {
        return people.stream().sorted().map(id -> ";" + id + ";").collect(Collectors.joining());
    }

    static List<String> people(String text) {
        return Arrays.stream(text.split(";")).filter(id -> !id.isEmpty()).toList();
    }

    static boolean of(String text, Collection<String> people) {
        return people.stream().anyMatch(id -> text.contains(";" + id + ";"));
    }
}
