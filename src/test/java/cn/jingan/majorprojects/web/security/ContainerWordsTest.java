package cn.jingan.majorprojects.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.DataDirectory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last words, where no page of ours opened: as the status is, not always those of a wrong request. */
class ContainerWordsTest {
    private static final Tomcat CONTAINER = new Tomcat();

    @BeforeAll
    static void start() throws LifecycleException {
        CONTAINER.setBaseDir(DataDirectory.fresh().toString());
        CONTAINER.setSilent(true);
        CONTAINER.setPort(0);
        ((StandardHost) CONTAINER.getHost()).setErrorReportValveClass(ContainerWords.class.getName());
        Context context = CONTAINER.addContext("", null);
        Tomcat.addServlet(context, "failing", new Failing());
        context.addServletMappingDecoded("/*", "failing");
        CONTAINER.getConnector();
        CONTAINER.start();
    }

    @AfterAll
    static void stop() throws LifecycleException {
        CONTAINER.stop();
        CONTAINER.destroy();
    }

    @ParameterizedTest
    @CsvSource({
        "400, 请求有误, 读不懂, could not be read",
        "500, 系统出错了, 请告诉系统管理员, tell the system administrator",
        "503, 系统暂时不可用, 请稍后再试, Try again later"
    })
    void areChosenByTheStatus(int status, String title, String chinese, String english) {
        Browser browser = new Browser(CONTAINER.getConnector().getLocalPort());

        HttpResponse<String> page = browser.get("/" + status);
        HttpResponse<String> problem = browser.get("/api/" + status);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<h1>" + title + "</h1>", chinese, english);
        assertThat(problem.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.body()).contains("\"title\":\"" + title, "\"status\":" + status, chinese, english);
    }

    @ParameterizedTest
    @CsvSource({
        "'en-GB,zh;q=0.5', The request is wrong, 请求有误",
        "'fr, zh-CN;q=0.5', 请求有误, The request is wrong",
        "fr, 请求有误 / The request is wrong, French",
        "en;q=0, 请求有误 / The request is wrong, French"
    })
    void areSaidToAProgramInItsLanguage(String asked, String title, String other) {
        HttpResponse<String> problem =
                new Browser(CONTAINER.getConnector().getLocalPort()).get("/api/400", "Accept-Language", asked);

        assertThat(problem.body())
                .contains("\"title\":\"" + title + "\"", "\"rule\":\"BAD_REQUEST\"")
                .doesNotContain(other);
    }

    /** Fails with the status its address ends in. */
    private static final class Failing extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(Integer.parseInt(request.getRequestURI().replaceFirst(".*/", "")));
        }
    }
}
