package cn.jingan.majorprojects.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** What somebody typed is words to everybody else: to a browser, to a template, to a spreadsheet, to a program. */
@OnH2
@Import(Fixtures.class)
class HostileTextTest {
    private static final String PASSWORD = "jingan-demo";

    private static final List<String> INVISIBLE = List.of(
            " \t",
            "\u00a0",
            "\u3000",
            "\u200b\u200d",
            "\u200e",
            "\u200f",
            "\u061c",
            "\u2060",
            "\ufeff",
            "\u3164",
            "\uffa0",
            "\u115f\u1160",
            "\u2800",
            "\u00ad",
            "\ufe0f",
            "\u034f",
            "\udb40\udc01",
            "\udb40\udd00",
            "\ufffe",
            "\ufdd0");

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='x'</script><b onclick=x>\"'&amp;",
                "${7*7} *{7*7} #{web.product} @{/me} ~{error} [[${7*7}]] [(${7*7})]",
                "__${7*7}__::x __${T(java.lang.Runtime).getRuntime()}__",
                "=1+1\n@SUM(A1)\n-2\n+3",
                "redirect:https://example.org 👩‍👩‍👧 𠮷 txt.exe"
            })
    void staysTheTextItWas(String text) {
        String code = rows.untouched("SCHOOL", "HOUSING_RENEWAL", "GREEN_SPACE", "ROAD_BRIDGE", "URBAN_RENEWAL");
        String lead = cast.project(code).leadDepartment();
        MilestoneView first = cast.roadMap(code).get(0);
        Visitor officer = visitor(lead + ".officer");
        HttpResponse<String> refused =
                officer.submit("/milestones/" + first.id() + "/complete", Map.of("actualDate", "soon", "note", text));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertSame(refused.body(), text, "textarea[name=note]");

        officer.submit("/milestones/" + first.id() + "/complete", Map.of("actualDate", "2026-01-05", "note", text));
        assertThat(json.readTree(officer.get("/api/milestones/" + first.id()).body())
                        .at("/milestone/note")
                        .asString())
                .isEqualTo(text);
        isHarmless(officer.get("/projects/" + code + "/milestones").body());
        isOnThePage(officer.get("/projects/" + code + "/history").body(), text);
        isNeverComputed(
                visitor("sjj.auditor").get("/history.csv?project=" + code).body(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>${7*7}__${7*7}__\n=1+1\"'"})
    void ofAnOpinionStaysTheTextItWas(String text) {
        OpinionView asked = asked();
        Visitor handler = visitor(asked.department() + ".handler");
        String path = "/opinions/" + asked.id();
        assertThat(handler.submit(path + "/draft", Map.of("answer", "OBJECT", "opinion", text))
                        .statusCode())
                .isLessThan(400);
        isOnThePage(visitor(asked.department() + ".head").get(path + "/issue").body(), text);
        assertThat(json.readTree(handler.get("/api" + path).body()).toString()).contains(json.writeValueAsString(text));
    }

    /** What shows nothing says nothing, whichever characters it is made of. */
    @Test
    void thatShowsNothingIsNoReason() {
        OpinionView asked = asked();
        Visitor handler = visitor(asked.department() + ".handler");
        String path = "/opinions/" + asked.id() + "/draft";
        for (String text : INVISIBLE) {
            HttpResponse<String> program = sent(handler, "/api" + path, text);
            assertThat(program.statusCode()).as(program.body()).isEqualTo(422);
            assertThat(json.readTree(program.body()).at("/errors").has("opinion"))
                    .isTrue();
            HttpResponse<String> person = handler.submit(path, Map.of("answer", "OBJECT", "opinion", text));
            assertThat(person.statusCode()).as(text).isEqualTo(422);
            assertThat(parts(handler, path, text).statusCode()).as(text).isEqualTo(422);
        }
        assertThat(rows.open(asked.id())).containsExactly("opinion.draft");

        assertThat(sent(handler, "/api" + path, "不\u00a0同意").statusCode()).isEqualTo(200);
        assertThat(json.readTree(handler.get("/api/opinions/" + asked.id()).body())
                        .toString())
                .contains("不\u00a0同意");
    }

    private HttpResponse<String> sent(Visitor visitor, String path, String opinion) {
        byte[] body = json.writeValueAsBytes(Map.of("answer", "OBJECT", "opinion", opinion));
        return visitor.send("POST", path, body, Map.of("Content-Type", "application/json"));
    }

    private static HttpResponse<String> parts(Visitor visitor, String path, String opinion) {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"answer\"\r\n\r\nOBJECT\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"opinion\"\r\n\r\n" + opinion + "\r\n--cut--\r\n";
        return visitor.send(
                "POST",
                path,
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "multipart/form-data; boundary=cut"));
    }

    private OpinionView asked() {
        String code = rows.untouched("ROAD_BRIDGE", "HOUSING_RENEWAL", "GREEN_SPACE", "SCHOOL");
        cast.completeStage(code);
        cast.submit(code);
        return cast.open(code).get(0);
    }

    private static void assertSame(String page, String text, String where) {
        isHarmless(page);
        assertThat(lines(Jsoup.parse(page).select(where).first().wholeText())).isEqualTo(lines(text));
    }

    private static void isOnThePage(String page, String text) {
        isHarmless(page);
        String shown = Jsoup.parse(page).wholeText().replaceAll("\\s+", " ");
        assertThat(shown).contains(text.replaceAll("\\s+", " "));
    }

    private static void isHarmless(String page) {
        Document document = Jsoup.parse(page);
        assertThat(document.select("script:not([src])")).isEmpty();
        assertThat(document.select("[onclick], [onerror]")).isEmpty();
    }

    /** In the table of the history no cell begins with what a spreadsheet computes. */
    private static void isNeverComputed(String csv, String text) {
        List<String> lines = csv.lines().toList();
        assertThat(csv).contains(text.lines().findFirst().orElseThrow().replace("\"", "\"\""));
        assertThat(lines).noneMatch(line -> line.matches("(?:.*,)?\"?[=@+].*") && line.contains(",\"="));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private Visitor visitor(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, PASSWORD);
        return visitor;
    }
}
