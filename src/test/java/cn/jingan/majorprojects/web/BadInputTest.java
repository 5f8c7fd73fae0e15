package cn.jingan.majorprojects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Bad input gets a status and a sentence: on a page, and as a problem. */
@OnH2
class BadInputTest {
    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Cache-Control");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvc mvc;

    private Visitor officer;

    @BeforeEach
    void signIn() {
        officer = new Visitor(port);
        officer.signIn("jyj.officer", "jingan-demo");
    }

    @ParameterizedTest
    @CsvSource({
        "/projects?limit=10000, 422",
        "/api/projects?limit=10000, 422",
        "/api/projects?limit=0, 422",
        "/api/projects?limit=ten, 422",
        "/?limit=10000, 422",
        "/api/work-items?limit=99999999999, 422",
        "/api/copies?limit=10000, 422",
        "/projects?stage=NOWHERE, 422",
        "/api/projects?stage=NOWHERE, 422",
        "/api/projects?category=' or 1=1, 422",
        "/api/projects?runState=%00, 422",
        "/api/projects?subcategory=NONE, 422",
        "/projects?department=nobody, 422",
        "/api/projects?department=nobody, 422",
        "/api/projects?zone=NOWHERE, 422",
        "/api/projects?programme=NONE, 422",
        "/api/supervisions?department=nobody, 422",
        "/board/schedule?department=nobody, 422",
        "/api/projects/ZD-037/history?department=nobody, 422",
        "/api/projects/ZD-037/history?post=NOBODY, 422",
        "/projects/ZD-037/history?action=nothing, 422",
        "/api/projects?after=0000000000000, 422",
        "/api/work-items?after=ZD-037, 422",
        "/api/work-items?stage=NOWHERE, 422",
        "/?category=NOTHING, 422",
        "/api/work-items?kind=gate.none, 422",
        "/api/projects/ZD-037/history?from=2026-11-02&to=2026-11-01, 422",
        "/api/work-items?box=ALL, 422",
        "/api/work-items?dueBy=2026-02-30, 422",
        "/api/work-items?dueBy=%2B999999999-12-31, 422",
        "/api/work-items?dueBy=11/24/26, 422",
        "/api/projects/ZD-037/history?from=2026-13-01, 422",
        "/api/projects/ZD-037/history?to=%2B999999999-12-31, 422",
        "/api/projects/ZD-037/history?limit=10000, 422",
        "/api/projects/ZD-037/history?after=x, 422",
        "/projects?%00=1, 400",
        "/api/projects?%00=1, 400",
        "/api/projects?%07=1, 400",
        "/api/indicators/one, 400",
        "/api/indicators/99999999999, 400",
        "/projects/ZD-037/, 404",
        "/api/projects/, 404",
        "/documents/%2e%2e, 400",
        "/documents/etc, 404",
        "/milestones/0000000000000/complete, 404",
        "/gates/%F0%9F%98%80, 404",
        "/v3/api-docs/nothing, 404",
        "/projects/ZD-999/history, 404",
        "/nothing/here, 404",
        "/api/nothing, 404"
    })
    void isRefusedInWords(String path, int status) {
        HttpResponse<String> answer = officer.get(path.replace(" ", "%20"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertInWords(answer, path.startsWith("/api/") || path.startsWith("/v3/"));
    }

    /** 键 as the container reads it, byte by byte. */
    @ParameterizedTest
    @ValueSource(strings = {"Idempotency-Key", "If-Match"})
    void aHeaderInChineseIsRefusedInWords(String header) throws Exception {
        mvc.perform(post("/api/milestones/" + openMilestone() + "/complete")
                        .with(user("jyj.officer"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"actualDate\":\"2026-01-05\"}")
                        .header(header, "\u00e9\u0094\u00ae"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void aValueSentTwiceIsNamedAsItWasSent() {
        HttpResponse<String> answer = officer.get("/milestone-templates/SCHOOL?version=x&version=y");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("“x、y”不是数字");
    }

    /** Otherwise it would look like the end of the list, or like its beginning. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/projects?after=xx",
                "/api/work-items?box=todo&after=abc",
                "/api/work-items?box=done&after=2026-02-30~x",
                "/api/copies?after=%25",
                "/api/board/permits?after=x",
                "/projects?after=nothing",
                "/?after=1"
            })
    void aKeyThatNoListGivesDoesNotLookLikeTheEndOfTheList(String path) {
        HttpResponse<String> answer = officer.get(path);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertInWords(answer, path.startsWith("/api/"));
        assertThat(answer.body().contains(WebRule.CURSOR_UNREADABLE.name())).isEqualTo(path.startsWith("/api/"));
    }

    /** The container itself refuses these, before anything of ours sees them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects/..%2f..%2fetc%2fpasswd",
                "/documents/..%5c..%5cx",
                "/api/projects/%2fx",
                "/api/projects/%00",
                "/%ff"
            })
    void aHiddenSeparatorIsRefusedByTheContainer(String path) {
        HttpResponse<String> answer = officer.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("请求的地址或内容读不懂，没有办理。", "The request could not be read")
                .doesNotContain("Tomcat", "Exception", "passwd");
        assertThat(answer.body().contains("\"rule\":\"BAD_REQUEST\"")).isEqualTo(path.startsWith("/api/"));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(path.startsWith("/api/") ? "application/problem+json" : "text/html");
        HEADERS.forEach(
                name -> assertThat(answer.headers().allValues(name)).as(name).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /projects, 405", "PUT, /api/projects, 405", "PATCH, /milestones/1/complete, 405",
        "POST, /projects, 405", "POST, /api/board, 405", "GET, /work-items/1/claim, 405"
    })
    void theWrongMethodIsNamed(String method, String path, int status) {
        HttpResponse<String> answer = officer.send(method, path, new byte[0], Map.of());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertInWords(answer, path.startsWith("/api/") || path.startsWith("/v3/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"actualDate\":\"2999-01-01\"} | 422",
                "{\"actualDate\":\"1899-01-01\"} | 400",
                "{\"actualDate\":\"+999999999-12-31\"} | 400",
                "{\"actualDate\":[2026,1,1]} | 400",
                "{\"actualDate\":20260101} | 400",
                "{\"actualDate\":\"2026-01-05\",\"note\":\"a\\u0000b\"} | 422",
                "{\"actualDate\":\"2026-01-05\",\"note\":\"\\ud83d\"} | 422",
                "{\"actualDate\":\"2026-01-05\",\"note\":\"\\u202eexe.pdf\"} | 422",
                "{\"actualDate\":\"\"} | 422",
                "{\"actualDate\":\"2026-01-05\",\"actualDate\":\"2026-01-06\"} | 400",
                "{\"actualDate\":\"2026-01-05\",\"note\":{}} | 400",
                "{\"actualDate\": | 400",
                "[] | 400",
                "null | 400"
            })
    void aBodyIsRefusedInWordsAndNothingIsWritten(String body, int status) {
        String id = openMilestone();
        HttpResponse<String> answer = officer.send(
                "POST",
                "/api/milestones/" + id + "/complete",
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/json"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertInWords(answer, true);
        assertThat(answer.body().contains(WebRule.TEXT_ILLEGIBLE.name())).isEqualTo(body.contains("\\u"));
        assertThat(jdbc.queryForObject("select status from milestone_milestone where id = ?", String.class, id))
                .isEqualTo("OPEN");
    }

    @Test
    void aModelHasNoVersionBelowOne() {
        Visitor administrator = new Visitor(port);
        administrator.signIn("admin.system", "jingan-demo");
        HttpResponse<String> answer = administrator.send(
                "POST",
                "/api/migrations",
                "{\"model\":\"project-lifecycle\",\"from\":-1}".getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/json"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertInWords(answer, true);
    }

    /** Found out only while the answer is written, the refusal would be told of what stands already. */
    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "a/b/c", "application/json;q=x"})
    void anAnswerThatCannotBeGivenIsRefusedBeforeAnythingIsDone(String accepted) {
        String id = openMilestone();
        HttpResponse<String> answer = officer.send(
                "POST",
                "/api/milestones/" + id + "/complete",
                "{\"actualDate\":\"2026-01-05\"}".getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/json", "Accept", accepted));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
        assertInWords(answer, true);
        assertThat(jdbc.queryForObject("select status from milestone_milestone where id = ?", String.class, id))
                .isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"note\":\"x\"} | 400", "[] | 400", "{ | 400", "{} | 404", "'' | 404", "null | 404"})
    void whatACommandDoesNotReadIsRefused(String body, int status) {
        HttpResponse<String> answer = officer.send(
                "POST",
                "/api/work-items/0000000000000/claim",
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/json"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertInWords(answer, true);
        assertThat(answer.body().contains("\"note\":[")).isEqualTo(body.contains("note"));
    }

    /** What is sent under a name that nobody reads would be lost: a scan, for one. */
    @Test
    void whatAProgramsFormCallsByAnotherNameIsRefusedAndNothingIsWritten() {
        String id = openMilestone();
        String body = "--cut\r\nContent-Disposition: form-data; name=\"actualDate\"\r\n\r\n2026-01-05\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"nix\"\r\n\r\n1\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"version\"\r\n\r\n0\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n\r\n"
                + "%PDF-1.4\r\n--cut--\r\n";
        HttpResponse<String> answer = officer.send(
                "POST",
                "/api/milestones/" + id + "/complete",
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "multipart/form-data; boundary=cut"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertInWords(answer, true);
        assertThat(answer.body())
                .contains("\"nix\":[\"没有这个字段", "\"file\":[\"没有这个字段")
                .doesNotContain("\"actualDate\":[", "\"version\":[");
        assertThat(jdbc.queryForObject("select status from milestone_milestone where id = ?", String.class, id))
                .isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource({
        "work-items/0000000000000/claim, note=x, 400",
        "work-items/0000000000000/claim, version=1&_key=a-key, 404",
        "work-items/0000000000000/claim?from=list, '', 404",
        "me/notices/read-all, kin=COPY, 400",
        "me/notices/read-all, kind=COPY, 200"
    })
    void whatAFormSendsIsReadOrRefused(String path, String body, int status) {
        HttpResponse<String> answer = officer.send(
                "POST",
                "/api/" + path,
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    /** What a field that is a list, a choice or a code is sent as, and the field that is named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consultations | {\"title\":\"t\",\"question\":\"q\",\"departments\":[null]} | departments.0 | 400",
                "sub-projects | {\"name\":\"n\",\"nationalState\":0} | nationalState | 400",
                "sub-projects | {\"name\":\"n\",\"startsLater\":7} | startsLater | 400",
                "sub-projects | {\"name\":\"n\",\"startsLater\":7.5} | startsLater | 400",
                "sub-projects | {\"name\":\"n\",\"startsLater\":\"true\"} | startsLater | 400",
                "details | {\"investment\":\"100\"} | investment | 400",
                "annual-plans | {\"year\":\"soon\"} | year | 400",
                "sub-projects | {\"name\":\"n\",\"nationalState\":\"\"} | nationalState | 422"
            })
    void aFieldOfAnotherKindIsNamed(String path, String body, String field, int status) {
        HttpResponse<String> answer = officer.send(
                "POST",
                "/api/projects/ZD-037/" + path,
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/json"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertInWords(answer, true);
        assertThat(answer.body()).contains("\"" + field + "\":[");
    }

    /** True sentences: a day is a day, whatever its year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/milestones/{id}/complete | {\"actualDate\":\"1800-01-01\"} | “1800-01-01”太远：日期须在 1900",
                "POST | /api/milestones/{id}/complete | {\"actualDate\":\"soon\"} | “soon”不是日期",
                "POST | /api/projects/ZD-037/annual-plans | {\"year\":\"soon\"} | “soon”不是数字",
                "POST | /api/projects/ZD-037/details | {\"investment\":\"100\"} | 这里的 JSON 类型不对",
                "GET | /api/work-items?dueBy=1899-12-31 | '' | “1899-12-31”太远",
                "GET | /api/projects?limit=0 | '' | 须不小于 1。",
                "GET | /api/projects?limit=201 | '' | 须不大于 200。"
            })
    void whatIsSaidOfAValueIsTrue(String method, String path, String body, String sentence) {
        HttpResponse<String> answer = officer.send(
                method,
                path.replace("{id}", openMilestone()),
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/json"));
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains(sentence);
    }

    /** A search with one wrong criterion is not lost: the page leads back to it with the others. */
    @Test
    void aRefusedSearchLeadsBackToWhatIsRight() {
        HttpResponse<String> answer =
                officer.get("/projects/ZD-037/history?q=%E5%85%A5%E5%BA%93&from=2026-12-01&to=2026-11-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("main .btns a").eachAttr("href"))
                .contains("/projects/ZD-037/history?q=%E5%85%A5%E5%BA%93&from=2026-12-01");
        assertThat(Jsoup.parse(officer.get("/projects/ZD-999?q=1").body()).select("main .btns a"))
                .as("nothing of the address is wrong but the project")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01", "1899-12-31", "2026-02-30", "soon", "+999999999-12-31", "11/24/26"})
    void anImpossibleDayIsRefusedOnTheForm(String day) {
        HttpResponse<String> answer =
                officer.submit("/milestones/" + openMilestone() + "/complete", Map.of("actualDate", day));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("f-actualDate");
        assertInWords(answer, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "documentNumber"})
    void whatCannotBeKeptIsRefusedOnTheForm(String field) {
        String path = "/milestones/" + openMilestone() + "/complete";
        for (String text : List.of("a\u0000b", "\u2066不同意", "字".repeat(10_000))) {
            HttpResponse<String> answer = officer.submit(path, Map.of("actualDate", "2026-01-05", field, text));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertInWords(answer, false);
        }
    }

    @ParameterizedTest
    @CsvSource({"shell.pdf, #!/bin/sh, 422", "证据.exe, MZ, 422", "../../x.pdf, %PDF-1.4, 422"})
    void aMislabelledFileIsRefusedInWords(String name, String content, int status) {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"actualDate\"\r\n\r\n2026-01-05\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"" + name + "\"\r\n\r\n"
                + content + "\r\n--cut--\r\n";
        HttpResponse<String> answer = officer.send(
                "POST",
                "/milestones/" + openMilestone() + "/complete",
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "multipart/form-data; boundary=cut"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertInWords(answer, false);
    }

    @Test
    void whatIsWrongWithFilesIsSaidAtOnceWithTheRest() {
        String body = "--cut\r\nContent-Disposition: form-data; name=\"actualDate\"\r\n\r\n2999-01-01\r\n"
                + "--cut\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.exe\"\r\n\r\nMZ\r\n--cut--\r\n";
        HttpResponse<String> answer = officer.send(
                "POST",
                "/api/milestones/" + openMilestone() + "/complete",
                body.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Type", "multipart/form-data; boundary=cut"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"actualDate\":[", "\"evidence\":[");
    }

    private String openMilestone() {
        return jdbc.queryForList(
                        """
                        select i.subject_id
                        from worklist_item i
                        join project_project p on p.id = i.project_id
                        where i.kind = 'milestone.complete' and i.status = 'OPEN' and p.lead_department = 'jyj'
                        order by i.id desc
                        """,
                        String.class)
                .get(0);
    }

    private static void assertInWords(HttpResponse<String> answer, boolean api) {
        HEADERS.forEach(
                name -> assertThat(answer.headers().allValues(name)).as(name).hasSize(1));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(type).startsWith(api ? "application/problem+json" : "text/html");
        assertThat(answer.body()).containsPattern("[\\u4e00-\\u9fff]{4}").doesNotContain("Exception");
    }
}
