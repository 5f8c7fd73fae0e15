package cn.jingan.majorprojects.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    @Example
    void membersAreSortedAndNothingIsBetweenThem() {
        var object = new TreeMap<String, Object>(Map.of("b", List.of("2", 3), "a", new TreeMap<>(Map.of("z", 1L))));

        assertThat(text(object)).isEqualTo("{\"a\":{\"z\":1},\"b\":[\"2\",3]}");
    }

    @Example
    void onlyWhatMustBeEscapedIs() {
        var object = new TreeMap<String, Object>(Map.of("t", "\b\t\n\f\r\"\\/\u0001\u001f\u007f中😀"));

        assertThat(text(object)).isEqualTo("{\"t\":\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\u007f中😀\"}");
    }

    @Example
    void whatHasSeveralFormsIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.bytes(new TreeMap<>(Map.of("x", 1.5))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void anotherReaderReadsWhatWasWritten(@ForAll("texts") Map<String, String> texts) {
        byte[] bytes = CanonicalJson.bytes(new TreeMap<>(texts));

        assertThat(new JsonMapper().readValue(bytes, Map.class)).isEqualTo(texts);
    }

    @Provide
    Arbitrary<Map<String, String>> texts() {
        Arbitrary<String> text = Arbitraries.strings().all().filter(StandardCharsets.UTF_8.newEncoder()::canEncode);
        return Arbitraries.maps(Arbitraries.strings().alpha().ofMinLength(1), text)
                .ofMaxSize(5);
    }

    private static String text(TreeMap<String, Object> object) {
        return new String(CanonicalJson.bytes(object), StandardCharsets.UTF_8);
    }
}
