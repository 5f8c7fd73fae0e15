package cn.jingan.majorprojects.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * A failure in words.
 *
 * @param status of the answer
 * @param title the status in words
 * @param rule name of the broken rule; where HTTP knows it alone, the name of the status
 * @param errors sentences by field, those of the whole under the empty name
 * @param incident number of the entry in the log; null unless something broke
 * @param headers to send with it
 * @param again address to try again at; null for none
 */
record Failure(
        HttpStatusCode status,
        String title,
        String rule,
        Map<String, List<String>> errors,
        @Nullable String incident,
        HttpHeaders headers,
        @Nullable String again) {

    /** All sentences, those of the whole first. */
    public List<String> getSentences() {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        ordered.put("", errors.getOrDefault("", List.of()));
        ordered.putAll(errors);
        return ordered.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The status as a number. */
    public int getStatus() {
        return status.value();
    }

    Failure with(@Nullable String address) {
        return new Failure(status, title, rule, errors, incident, headers, address);
    }

    /** The same with one more sentence about the whole. */
    Failure saying(String sentence) {
        Map<String, List<String>> more = new LinkedHashMap<>(errors);
        more.merge("", List.of(sentence), Failure::both);
        return new Failure(status, title, rule, more, incident, headers, again);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    ProblemDetail problem() {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, getSentences().stream().reduce("", Failure::joined));
        problem.setTitle(title);
        problem.setProperty("rule", rule);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        if (incident != null) {
            problem.setProperty("incident", incident);
        }
        return problem;
    }

    /** A Chinese full stop brings its space along. */
    private static String joined(String before, String sentence) {
        return before.isEmpty() || before.endsWith("。") ? before + sentence : before + " " + sentence;
    }
}
