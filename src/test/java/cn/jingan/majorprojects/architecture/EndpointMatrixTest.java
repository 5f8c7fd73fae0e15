package cn.jingan.majorprojects.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint for every role, on what is theirs, on what is others', on what does not exist, against the table in
 * {@code security/endpoints.csv}. An endpoint that is not in the table fails, and so does a row without its endpoint.
 */
@Order(1)
@OnH2
@Import({Cast.class, Rows.class, Stations.class, SideStations.class, PersonStations.class, ModelStations.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointMatrixTest {
    private static final Path TABLE = Path.of("src/test/resources/security/endpoints.csv");
    private static final int NAMES = 4;

    private static final Map<String, String> ROLES = roles();

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Stations stations;

    @Autowired
    private ConfigurableApplicationContext context;

    private Described described;

    private final Heard heard = new Heard();

    /**
     * One row of the table.
     *
     * @param method and, where two endpoints differ in it alone, what they take
     * @param kind whose ground it is
     * @param relation to what the address names; {@code -} where it names nothing
     * @param expected status by role; {@code login} for being sent to the sign-in
     */
    record Row(String method, String pattern, String kind, String relation, Map<String, String> expected) {

        String endpoint() {
            return method + " " + pattern;
        }

        @Override
        public String toString() {
            return endpoint() + " " + relation;
        }
    }

    @BeforeAll
    void leadCasesToTheirPlaces() throws Exception {
        described = new Described(mvc.perform(get("/v3/api-docs").with(user("jyj.officer")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        context.addApplicationListener(heard);
        stations.prepare(ROLES.values().stream().filter(name -> !name.isEmpty()).toList());
    }

    @Test
    void everyEndpointIsInTheTableAndEveryRowHasItsEndpoint() throws IOException {
        TreeSet<String> listed = new TreeSet<>();
        rows().forEach(row -> listed.add(row.endpoint()));
        assertThat(endpoints())
                .as("Each endpoint stands in %s with what every role gets; add it there, or remove its row", TABLE)
                .isEqualTo(listed);
    }

    @Test
    void everyRowKeepsWhatItsKindPromises() throws IOException {
        rows().forEach(row -> row.expected().forEach((role, answer) -> assertThat(Promise.kept(row, role, answer))
                .as("%s promises otherwise than %s for %s", row, answer, role)
                .isTrue()));
    }

    @Test
    void whatNamesSomethingIsTriedOnOnesOwnOnOthersAndOnNothing() throws IOException {
        Map<String, List<String>> relations = new LinkedHashMap<>();
        rows().forEach(row -> relations
                .computeIfAbsent(row.endpoint(), key -> new ArrayList<>())
                .add(row.relation()));
        relations.forEach((endpoint, tried) ->
                assertThat(tried).as(endpoint).containsExactlyElementsOf(Requests.relations(endpoint)));
    }

    /** A client made from the description can send a file. */
    @Test
    void everyFormOfAProgramIsDescribedAsABody() {
        List<String> forms = endpoints().stream()
                .filter(endpoint -> endpoint.startsWith("POST " + MediaType.MULTIPART_FORM_DATA_VALUE + " /api/"))
                .map(endpoint -> endpoint.substring(endpoint.indexOf('/', endpoint.lastIndexOf(' '))))
                .toList();
        assertThat(forms).hasSizeGreaterThan(10).allSatisfy(pattern -> assertThat(described.formFaults(pattern))
                .as(pattern)
                .isEmpty());
        assertThat(described.bodies("/api/milestones/{id}/complete"))
                .containsExactlyInAnyOrder(MediaType.APPLICATION_JSON_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRoleGetsWhatTheTableSays(Row row) {
        Map<String, String> answers = new LinkedHashMap<>();
        ROLES.forEach((role, username) -> answers.put(role, inNoTime(row, username)));
        assertThat(answers).isEqualTo(row.expected());
    }

    /** What is answered; whatever it changed is taken back. */
    private String inNoTime(Row row, String username) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return answer(row, username);
        }));
    }

    private String answer(Row row, String username) {
        heard.forget();
        String answer = answered(row, username);
        assertThat(heard.anything() || !mustTell(row, answer))
                .as("%s of %s changes something and tells the history nothing", row, username)
                .isTrue();
        return answer;
    }

    /** What somebody may do with what is not their own alone, once it is done, stands in the history. */
    private static boolean mustTell(Row row, String answer) {
        return !row.method().startsWith("GET")
                && Set.of("200", "201", "204", "302").contains(answer)
                && !Set.of("OPEN", "OWN").contains(row.kind());
    }

    private String answered(Row row, String username) {
        String id = row.relation().equals("-") ? "" : stations.id(row.pattern(), row.relation(), username);
        var request = Requests.of(row.method(), row.pattern(), id);
        if (!row.method().startsWith("GET")) {
            request.with(csrf());
        }
        try {
            var result = mvc.perform(username.isEmpty() ? request : request.with(user(username)))
                    .andReturn();
            var response = result.getResponse();
            assertThat(row.pattern().startsWith("/api/") ? described.faults(row.pattern(), result) : List.of())
                    .as("%s of %s against the description", row, username)
                    .isEmpty();
            String to = Objects.requireNonNullElse(response.getRedirectedUrl(), "");
            return to.endsWith("/login") && username.isEmpty() ? "login" : String.valueOf(response.getStatus());
        } catch (Exception e) {
            throw new AssertionError(row + " as " + username, e);
        }
    }

    private TreeSet<String> endpoints() {
        TreeSet<String> endpoints = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> endpoints.addAll(Requests.endpoints(mapping)));
        return endpoints;
    }

    static Stream<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        List<String> columns = Arrays.asList(lines.get(0).split(","));
        assertThat(columns.subList(NAMES, columns.size())).containsExactlyElementsOf(ROLES.keySet());
        return lines.stream().skip(1).map(line -> row(columns, line.split(",", -1)));
    }

    private static Row row(List<String> columns, String[] cells) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = NAMES; i < columns.size(); i++) {
            expected.put(columns.get(i), cells[i]);
        }
        return new Row(cells[0], cells[1], cells[2], cells[3], expected);
    }

    /** Who stands for each role; nobody for the anonymous. */
    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("anonymous", "");
        roles.put("officer", "jyj.officer");
        roles.put("leadHead", "jyj.head");
        roles.put("handler", "ghj.handler");
        roles.put("head", "ghj.head");
        roles.put("office", "jgw.office");
        roles.put("planning", "fgw.planning");
        roles.put("director", "fgw.director");
        roles.put("viceMayor", "zf.culture");
        roles.put("mayor", "zf.mayor");
        roles.put("recorder", "zf.recorder");
        roles.put("auditor", "sjj.auditor");
        roles.put("systemAdmin", "admin.system");
        roles.put("securityAdmin", "admin.security");
        roles.put("auditAdmin", "admin.audit");
        return roles;
    }
}
