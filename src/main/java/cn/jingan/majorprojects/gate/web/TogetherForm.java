package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Together;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.shared.Ticked;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Several decisions as they are sent.
 *
 * @param ticked each gate with the version that was seen, as {@code id@version}
 * @param opinion for those that have none of their own
 * @param opinions of their own, by gate
 */
record TogetherForm(
        @Nullable List<String> ticked,
        @Nullable Verdict answer,
        @Nullable String opinion,
        @Nullable Map<String, String> opinions) {
    private static final String OWN = "opinion-";

    /** What a page sends: fields {@code opinion-<gate>} hold the words of one gate alone. */
    static TogetherForm of(MultiValueMap<String, String> sent) {
        Map<String, String> opinions = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(OWN)) {
                opinions.put(name.substring(OWN.length()), values.get(0));
            }
        });
        return new TogetherForm(
                sent.get("ticked"), verdict(sent.getFirst("answer")), sent.getFirst("opinion"), opinions);
    }

    Together together() {
        List<Together.Ticked> each =
                Ticked.all(ticked, "ticked").stream().map(this::withWords).toList();
        return new Together(answer, stripped(opinion), each);
    }

    private Together.Ticked withWords(Ticked gate) {
        String own = opinions == null ? null : stripped(opinions.get(gate.id()));
        return new Together.Ticked(gate.id(), gate.seen(), own);
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
