package cn.jingan.majorprojects.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests of one session, side by side. */
abstract class SessionCases {
    private static final int AT_ONCE = 8;

    @LocalServerPort
    private int port;

    /** As two windows of a browser do, or an impatient finger. */
    @Test
    void answersEachCommandThatItDoes() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn("jyj.officer", "jingan-demo");
        String token = browser.token("/me");
        List<Callable<HttpResponse<String>>> commands = IntStream.range(0, AT_ONCE)
                .<Callable<HttpResponse<String>>>mapToObj(
                        i -> () -> browser.form("/me/tokens", token, "name", "side " + i, "scope", "READ", "days", "1"))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(commands)) {
                assertThat(answer.get().statusCode()).isEqualTo(302);
                assertThat(answer.get().headers().firstValue("Location"))
                        .hasValueSatisfying(to -> assertThat(to).endsWith("/me"));
            }
        } finally {
            threads.shutdown();
        }
    }
}
