package cn.jingan.majorprojects.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class CommandRunnerTest {
    private static final String NOTE = "{\"note\":\"a\"}";

    @Autowired
    MockMvc mvc;

    @Autowired
    SampleCommands commands;

    @BeforeEach
    void reset() {
        commands.reset();
    }

    @Test
    void theSameKeyTwiceHasOneEffectAndOneAnswer() throws Exception {
        String first = body(json("/api/sample", NOTE).header("Idempotency-Key", "k1"));
        String second = body(json("/api/sample", NOTE).header("Idempotency-Key", "k1"));
        assertThat(second).isEqualTo(first).contains("\"id\"");
        assertThat(commands.effects()).isOne();
    }

    @Test
    void theSecondAnswerHasStatusAndLocationOfTheFirst() throws Exception {
        String location = mvc.perform(json("/api/sample/made", NOTE).header("Idempotency-Key", "k1"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        mvc.perform(json("/api/sample/made", NOTE).header("Idempotency-Key", "k1"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", location));
    }

    @Test
    void anAnswerWithoutBodyIsRepeatedToo() throws Exception {
        for (int i = 0; i < 2; i++) {
            mvc.perform(delete("/api/sample/3")
                            .with(user("jyj.officer"))
                            .with(csrf())
                            .header("Idempotency-Key", "k1"))
                    .andExpect(status().isOk());
        }
        assertThat(commands.effects()).isOne();
    }

    @Test
    void aFormSentTwiceRedirectsTwiceAndActsOnce() throws Exception {
        for (int i = 0; i < 2; i++) {
            mvc.perform(form("k1").param("title", "a")).andExpect(redirectedUrl("/sample?done"));
        }
        assertThat(commands.effects()).isOne();
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() throws Exception {
        mvc.perform(json("/api/sample", NOTE).header("Idempotency-Key", "k1")).andExpect(status().isOk());
        mvc.perform(json("/api/sample", "{\"note\":\"b\"}").header("Idempotency-Key", "k1"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rule").value("KEY_USED_OTHERWISE"));
        mvc.perform(json("/api/sample/made", NOTE).header("Idempotency-Key", "k1"))
                .andExpect(status().is(422));
        mvc.perform(form("k1").param("title", "a")).andExpect(status().is(422));
        assertThat(commands.effects()).isOne();
    }

    @Test
    void theKeyOfAnotherFileIsRefused() throws Exception {
        for (int i = 0; i < 2; i++) {
            mvc.perform(file("scan one")).andExpect(status().isOk());
        }
        mvc.perform(file("scan two"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rule").value("KEY_USED_OTHERWISE"));
        assertThat(commands.effects()).isOne();
    }

    private static AbstractMockHttpServletRequestBuilder<?> file(String content) {
        return multipart("/api/sample/file")
                .file(new MockMultipartFile("file", "a.pdf", "application/pdf", content.getBytes(UTF_8)))
                .header("Idempotency-Key", "k1")
                .with(user("jyj.officer"))
                .with(csrf());
    }

    @Test
    void theKeyOfAnotherPersonIsAnotherKey() throws Exception {
        mvc.perform(json("/api/sample/made", NOTE).header("Idempotency-Key", "k1"));
        mvc.perform(json("/api/sample/made", NOTE).with(user("czj.officer")).header("Idempotency-Key", "k1"))
                .andExpect(status().isCreated());
        assertThat(commands.effects()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "钥匙"})
    void aKeyThatIsNoneIsRefused(String key) throws Exception {
        mvc.perform(json("/api/sample", NOTE).header("Idempotency-Key", key)).andExpect(status().is(400));
        mvc.perform(json("/api/sample", NOTE).header("Idempotency-Key", "k".repeat(101)))
                .andExpect(status().is(400));
        assertThat(commands.effects()).isZero();
    }

    @Test
    void aRefusedCommandLeavesNoRowAndItsKeyFree() throws Exception {
        commands.failWith(new RuleViolation(SampleRule.SAMPLE_CONFLICT));
        mvc.perform(json("/api/sample", NOTE).header("Idempotency-Key", "k1")).andExpect(status().is(409));
        assertThat(commands.effects()).isZero();
        assertThat(commands.keys()).isZero();
        mvc.perform(json("/api/sample", NOTE).header("Idempotency-Key", "k1")).andExpect(status().isOk());
    }

    @Test
    void aLostRaceIsRunAgain() throws Exception {
        commands.failWith(lost(), new DuplicateKeyException("a name that another took"));
        mvc.perform(json("/api/sample", NOTE).header("Idempotency-Key", "k1")).andExpect(status().isOk());
        assertThat(commands.effects()).isOne();
    }

    @Test
    void whoLosesSixTimesIsAskedToComeBack() throws Exception {
        commands.failWith(lost(), lost(), lost(), lost(), lost(), lost());
        mvc.perform(json("/api/sample", NOTE))
                .andExpect(status().is(503))
                .andExpect(header().string("Retry-After", "5"));
        assertThat(commands.effects()).isZero();
    }

    @Test
    void anOldVersionIsRefused() throws Exception {
        mvc.perform(json("/api/sample", NOTE).header("If-Match", "\"6\"")).andExpect(status().is(412));
        mvc.perform(json("/api/sample", NOTE).header("If-Match", "\"7\"")).andExpect(status().isOk());
        assertThat(commands.effects()).isOne();
    }

    @Test
    void ofManyAtOnceWithOneKeyOneActs() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<String> send = () -> body(json("/api/sample", NOTE).header("Idempotency-Key", "k1"));
        List<Future<String>> answers =
                threads.invokeAll(IntStream.range(0, 16).mapToObj(i -> send).toList());
        threads.shutdown();
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo(answers.get(0).get()).contains("\"id\"");
        }
        assertThat(commands.effects()).isOne();
    }

    @Test
    void ofManyAtOnceWithOneKeySeveralCommandsRunOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> answers = threads.invokeAll(IntStream.range(0, 16)
                .mapToObj(i -> (Callable<String>) () -> body(several()))
                .toList());
        threads.shutdown();
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEqualTo(answers.get(0).get()).contains("\"id\"");
        }
        assertThat(commands.effects()).isOne();
    }

    @Test
    void severalCommandsThatAreRefusedLeaveTheirKeyFree() throws Exception {
        commands.failWith(new RuleViolation(SampleRule.SAMPLE_CONFLICT));
        mvc.perform(several()).andExpect(status().is(409));
        assertThat(commands.keys()).isZero();
        mvc.perform(several()).andExpect(status().isOk());
    }

    @Test
    void key_without_answer() throws Exception {
        mvc.perform(several()).andExpect(status().isOk());
        commands.withoutAnswer();
        mvc.perform(several())
                .andExpect(status().is(409))
                .andExpect(jsonPath("$.rule").value("KEY_WITHOUT_ANSWER"));
        assertThat(commands.effects()).isOne();
    }

    private static MockHttpServletRequestBuilder several() {
        return json("/api/sample/several", NOTE).header("Idempotency-Key", "k1");
    }

    private static RuntimeException lost() {
        return new OptimisticLockingFailureException("lost");
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString();
    }

    private static MockHttpServletRequestBuilder form(String key) {
        return post("/sample").with(user("jyj.officer")).with(csrf()).param("_key", key);
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path)
                .with(user("jyj.officer"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
