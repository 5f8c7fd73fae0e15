package cn.jingan.majorprojects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ApiErrorsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SampleCommands commands;

    @BeforeEach
    void reset() {
        commands.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "SAMPLE_INVALID, 422, 填写有误",
        "SAMPLE_STALE, 412, 内容已经变了",
        "SAMPLE_CONFLICT, 409, 现在不能办",
        "SAMPLE_HIDDEN, 404, 没有这一页",
        "SAMPLE_FORBIDDEN, 403, 不能打开"
    })
    void aRuleHasItsStatusAndItsName(SampleRule rule, int status, String title) throws Exception {
        commands.failWith(new RuleViolation(rule, "2026-11-30"));
        act("{\"note\":\"a\"}")
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.rule").value(rule.name()))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void everyBrokenRuleStandsAtItsField() throws Exception {
        commands.failWith(SampleCommands.twoThings());
        act("{\"note\":\"a\"}")
                .andExpect(jsonPath("$.errors.day[0]").value("“2026-11-30”晚于今天。"))
                .andExpect(jsonPath("$.errors.file[0]").value("缺扫描件。"));
    }

    @Test
    void sentencesComeInTheLanguageAskedFor() throws Exception {
        commands.failWith(new RuleViolation(SampleRule.SAMPLE_CONFLICT));
        mvc.perform(json("{\"note\":\"a\"}").header("Accept-Language", "fr, en;q=0.5, zh;q=0.4"))
                .andExpect(jsonPath("$.detail").value("It was done before."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en;q=0", "zh;q=x", "fr", "*", "", ",;=", "en;q=0.2, zh-CN;q=0.3"})
    void sentencesAreChineseUnlessEnglishIsWanted(String asked) throws Exception {
        commands.failWith(new RuleViolation(SampleRule.SAMPLE_CONFLICT));
        mvc.perform(json("{\"note\":\"a\"}").header("Accept-Language", asked))
                .andExpect(jsonPath("$.detail").value("已经办过。"));
    }

    @Test
    void beanValidationNamesTheField() throws Exception {
        act("{\"note\":\" \"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.note[0]").isNotEmpty());
    }

    @Test
    void parameterValidationNamesTheParameter() throws Exception {
        mvc.perform(get("/api/sample/2026-11-23?limit=9"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors.limit[0]").isNotEmpty());
    }

    @Test
    void aValueOfAnotherKindIsRepeatedInTheSentence() throws Exception {
        mvc.perform(get("/api/sample/heute?limit=1"))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.errors.day[0]").value("“heute”不是日期。请写成 2026-11-20 这样。"));
        mvc.perform(get("/api/sample/2026-11-23?limit=x"))
                .andExpect(jsonPath("$.errors.limit[0]").value("“x”不是数字。"));
    }

    @Test
    void aMissingParameterAndPartAreNamed() throws Exception {
        mvc.perform(get("/api/sample/2026-11-23"))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.errors.limit[0]").value("缺“limit”。"));
        mvc.perform(multipart("/api/sample/file").with(csrf()))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.errors.file[0]").value("缺“file”。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"note\":\"a\",\"day\":\"gestern\"}", "{\"note\":{}}"})
    void unreadableJsonIsRefused(String body) throws Exception {
        act(body).andExpect(status().is(400)).andExpect(content().string(not(containsString("jackson"))));
    }

    @Test
    void whatHttpDoesNotKnowIsSaid() throws Exception {
        mvc.perform(json("<a/>").contentType(MediaType.APPLICATION_XML)).andExpect(status().is(415));
        mvc.perform(json("{}").with(kind("*/*"))).andExpect(status().is(415));
        mvc.perform(json("{}").with(kind("application/*+json"))).andExpect(status().is(415));
        mvc.perform(put("/api/sample").with(csrf()))
                .andExpect(status().is(405))
                .andExpect(header().string("Allow", containsString("POST")))
                .andExpect(jsonPath("$.title").value("不能这样操作"));
        mvc.perform(get("/api/nothing"))
                .andExpect(status().is(404))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void tooMuchAtOnceIsRefused() throws Exception {
        commands.failWith(new MaxUploadSizeExceededException(1));
        act("{\"note\":\"a\"}").andExpect(status().is(413));
    }

    @Test
    void accessDeniedIsForbidden() throws Exception {
        mvc.perform(get("/api/sample/forbidden")).andExpect(status().is(403));
    }

    @Test
    void aVersionThatIsNoneIsRefused() throws Exception {
        mvc.perform(get("/api/sample/who").with(user("jyj.officer")).header("If-Match", "five"))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.detail").value(containsString("five")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "W/\"5\"", "5"})
    void aVersionIsReadFromTheHeader(String header) throws Exception {
        mvc.perform(get("/api/sample/who").with(user("jyj.officer")).header("If-Match", header))
                .andExpect(jsonPath("$.version").value(5));
    }

    @Test
    void whileTheDatabaseIsAwayTheClientIsAskedToComeBack() throws Exception {
        commands.failWith(new DataAccessResourceFailureException("jdbc:secret"));
        act("{\"note\":\"a\"}")
                .andExpect(status().is(503))
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.rule").value("DATABASE_AWAY"))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void whatNobodyForesawGetsANumberAndTellsNothing() throws Exception {
        commands.failWith(new IllegalStateException("secret"));
        act("{\"note\":\"a\"}")
                .andExpect(status().is(500))
                .andExpect(jsonPath("$.incident").isNotEmpty())
                .andExpect(content().string(not(containsString("secret"))));
    }

    /** Whoever hung up in the middle of an answer broke nothing. */
    @Test
    void whoHangsUpIsNoIncident(CapturedOutput log) throws Exception {
        commands.failWith(
                new UncheckedIOException(new ClientAbortException("Broken pipe")),
                new UncheckedIOException(new AsyncRequestNotUsableException("Broken pipe")));
        act("{\"note\":\"a\"}").andExpect(content().string(""));
        act("{\"note\":\"a\"}").andExpect(content().string(""));
        assertThat(log.getAll()).doesNotContain("Broken pipe");
    }

    @Test
    void nobodySignedInIsLeftToTheSecurityChain() throws Exception {
        mvc.perform(get("/api/sample/who")).andExpect(status().is(403));
    }

    private static RequestPostProcessor kind(String type) {
        return request -> {
            request.setContentType(type);
            return request;
        };
    }

    private ResultActions act(String body) throws Exception {
        return mvc.perform(json(body));
    }

    private static MockHttpServletRequestBuilder json(String body) {
        return post("/api/sample")
                .with(user("jyj.officer"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
