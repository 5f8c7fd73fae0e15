package cn.jingan.majorprojects.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Order;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever is sent to whichever endpoint by whomever: no failure of ours, no inner detail in the answer, an answer in
 * time, and what was refused changed nothing. {@code -Djqwik.tries.default} says how often.
 */
@Order(3)
class EndpointFuzzTest {
    private static final List<String> PEOPLE = List.of(
            "",
            "jyj.officer",
            "ghj.handler",
            "jyj.head",
            "fgw.director",
            "sjj.auditor",
            "admin.security",
            "admin.system",
            "admin.audit");
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static TestContextManager context;
    private static HostileRequests requests;
    private static BusinessRows rows;

    /** The application the other tests have, too. */
    @OnH2
    static class Application {}

    @BeforeContainer
    static void open() throws Exception {
        context = new TestContextManager(Application.class);
        context.beforeTestClass();
        ApplicationContext application = context.getTestContext().getApplicationContext();
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        rows = new BusinessRows(jdbc);
        requests = new HostileRequests(
                application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class), jdbc);
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        PEOPLE.forEach(name -> VISITORS.put(name, visitor(port, name)));
    }

    @AfterContainer
    static void close() throws Exception {
        context.afterTestClass();
    }

    @Property
    void nothingBreaksTheApplication(@ForAll("anybody") String who, @ForAll("anything") HostileRequests.Sent sent) {
        String before = rows.digest();
        HttpResponse<String> answer = sent.by(VISITORS.get(who));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        assertThat(answer.body()).doesNotContainPattern(INNER);
        if (answer.statusCode() >= 400) {
            assertThat(rows.digest()).as("what was refused changed nothing").isEqualTo(before);
        }
    }

    /** Names of classes, stack traces, SQL. */
    private static final String INNER =
            "(?:cn\\.jingan|org\\.(?:springframework|h2|thymeleaf|camunda|apache)|java\\.(?:lang|util)|tools\\.jackson)\\.\\w"
                    + "|\\bat \\w+(?:\\.\\w+)+\\(|Exception\\b|(?i:\\b(?:select|insert into|update) \\w+_\\w+)";

    @Provide
    Arbitrary<String> anybody() {
        return net.jqwik.api.Arbitraries.of(PEOPLE);
    }

    @Provide
    Arbitrary<HostileRequests.Sent> anything() {
        return requests.any();
    }

    private static Visitor visitor(int port, String name) {
        Visitor visitor = new Visitor(port);
        if (!name.isEmpty()) {
            visitor.signIn(name, "jingan-demo");
        }
        return visitor;
    }
}
