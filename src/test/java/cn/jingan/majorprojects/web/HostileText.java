package cn.jingan.majorprojects.web;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that broke other systems. */
final class HostileText {
    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "null",
            "true",
            "-1",
            "0",
            "200",
            "10000",
            "99999999999999999999",
            "1e999",
            "NaN",
            "2026-02-30",
            "2026-11-20",
            "9999-12-31",
            "-999999999-01-01",
            "+999999999-12-31",
            "0000-00-00",
            "TODO",
            "DONE",
            "NONE",
            "APPROVED",
            "CONDITIONAL",
            "AGREE",
            "OBJECT",
            "ISSUED",
            "RETURNED",
            "RETURN_DEPARTMENTS",
            "ASK_AGAIN",
            "ACCEPTED",
            "READ",
            "OFFICER",
            "jyj",
            "OFFICER@jyj",
            "ZD-037",
            "' or '1'='1",
            "'; drop table project_project; --",
            "%_%!%",
            "\\",
            "${7*7}",
            "#{T(Runtime).getRuntime()}",
            "__${7*7}__::x",
            "[[${7*7}]]",
            "*{x}",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "{{7*7}}",
            "${jndi:ldap://x/y}",
            "../../etc/passwd",
            "..%2f..%2f",
            "/\\",
            "a;b=c",
            "%00",
            "\u0000",
            "a\u0000b",
            "\u202eabc\u2066",
            "👩‍👩‍👧‍👦",
            "𠮷𠮷𠮷",
            "\ufeff",
            "\uffff",
            "Z͑ͫ̓ͪ̂ͫ̽",
            "=1+1",
            "redirect:https://example.org",
            "https://example.org",
            "//example.org",
            "a\r\nSet-Cookie: x=y",
            "文".repeat(101),
            "文".repeat(2001),
            "𠮷".repeat(2100),
            "x".repeat(4001));

    private HostileText() {}

    static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                Arbitraries.of(KNOWN),
                Arbitraries.of(KNOWN),
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.just("字".repeat(10_000)).filter(text -> true).edgeCases(none -> none.none()),
                Arbitraries.integers().map(String::valueOf));
    }

    /** Values of JSON, some of them not. */
    static Arbitrary<String> json() {
        return Arbitraries.oneOf(
                any().map(HostileText::quoted),
                any().map(HostileText::quoted),
                Arbitraries.of(
                        "null",
                        "true",
                        "[]",
                        "{}",
                        "0",
                        "-1",
                        "1e400",
                        "9".repeat(400),
                        "[[[[[]]]]]",
                        "[1,\"a\",null]",
                        "{\"a\":{\"b\":{}}}",
                        "[".repeat(2000) + "]".repeat(2000),
                        "{\"a\":".repeat(1500),
                        "\"\\ud800\"",
                        "\"\\u0000\"",
                        "\"\\udc00x\"",
                        "\"\\x\"",
                        "'a'",
                        "NaN",
                        "[null,null]",
                        "[\"jyj\",\"jyj\"]",
                        ""));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c)) {
                json.append("\\u%04x".formatted(c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
