package cn.jingan.majorprojects.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What a refused form came to, for a page that has no form for it any more: the step has moved on meanwhile.
 *
 * @param sentences why it was refused
 * @param texts what people had written in it, so that they can copy it; no choices, days and numbers
 */
record Refusal(List<String> sentences, List<Text> texts) {
    private static final Pattern CODES = Pattern.compile("[A-Za-z0-9_.,:;+-]*");

    /** A text and what its field was called. */
    record Text(String label, String value) {}

    static Refusal of(Failure failure, MultiValueMap<String, String> submitted, Sentences words) {
        List<Text> texts = submitted.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .filter(value -> !CODES.matcher(value.strip()).matches())
                        .map(value -> new Text(label(field.getKey(), words), value)))
                .toList();
        return new Refusal(failure.getSentences(), texts);
    }

    private static String label(String field, Sentences words) {
        return words.find("field." + field).orElseGet(() -> words.of("web.refusal.text"));
    }
}
