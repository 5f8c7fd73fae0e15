package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.replay.Replay;
import cn.jingan.majorprojects.scenario.ApiClient.Answer;
import cn.jingan.majorprojects.testing.OnMySql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whoever follows the actions that tasks offer, and knows nothing else, brings any project to its close. */
@Order(1)
@OnMySql
class ActionsAloneScenarioTest {
    private static final Logger LOG = LoggerFactory.getLogger(ActionsAloneScenarioTest.class);
    private static final String PASSWORD = "jingan-demo";
    private static final String AUDITOR = "sjj.auditor";
    private static final int AT_ONCE = 2;
    private static final int MOST_SWEEPS = 200;

    /** One project of each template of milestones. */
    private static final Map<String, String> PROJECTS = Map.of(
            "SCHOOL", "ZD-050",
            "MEDICAL", "ZD-057",
            "ELDERLY", "ZD-062",
            "CULTURE_SPORT", "ZD-068",
            "HERITAGE_REPAIR", "ZD-066",
            "INDUSTRIAL_NEW", "ZD-026",
            "URBAN_RENEWAL", "ZD-030",
            "HOUSING_RENEWAL", "ZD-035",
            "ROAD_BRIDGE", "ZD-077",
            "GREEN_SPACE", "ZD-081");

    private final Map<String, GenericClient> people = new LinkedHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Replay replay;

    @Test
    void bringsAProjectOfEveryTemplateToItsClose() throws IOException {
        ApiClient nobody = ApiClient.of(port);
        long began = System.nanoTime();
        signIn(nobody);
        long signedIn = System.nanoTime();
        int sweeps = workUntilClosed();
        LOG.info(
                "{} people in {} s; {} sweeps, {} actions in {} s; {} requests",
                people.size(),
                (signedIn - began) / 1_000_000_000,
                sweeps,
                people.values().stream()
                        .mapToInt(person -> person.done().size())
                        .sum(),
                (System.nanoTime() - signedIn) / 1_000_000_000,
                nobody.requests());
        PROJECTS.values().forEach(this::isClosed);
        nothingIsOpen();
        repeats();
    }

    private void signIn(ApiClient nobody) throws IOException {
        List<String> names = Files.readAllLines(Path.of("seeds/people.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
        List<GenericClient> clients = inParallel(names.stream()
                .map(name -> (Callable<GenericClient>) () -> client(nobody, name))
                .toList());
        for (int i = 0; i < names.size(); i++) {
            people.put(names.get(i), clients.get(i));
        }
    }

    private static GenericClient client(ApiClient nobody, String name) {
        String scope = name.equals(AUDITOR) ? "READ" : "WRITE";
        Map<String, Object> wanted = Map.of("name", "办理程序", "scope", scope, "days", 1);
        Answer token = nobody.basic(name, PASSWORD).postJson("/api/me/tokens", wanted);
        assertThat(token.status()).as("token of %s: %s", name, token.body()).isEqualTo(201);
        return new GenericClient(name, nobody.bearer(token.at("secret").asString()));
    }

    /**
     * Sweeps over those who had something to do before: over what is theirs, and over what waits for their department when
     * nothing is; over everybody who has an inbox when these have nothing, until nobody has.
     */
    private int workUntilClosed() {
        List<GenericClient> everybody = people.values().stream()
                .filter(person ->
                        !person.api().get("/api/me").at("sees").asString().equals("NONE"))
                .toList();
        List<GenericClient> workers = everybody;
        for (int sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
            int taken = sweep(workers, "todo");
            taken = taken == 0 ? sweep(workers, "department") : taken;
            LOG.info("sweep {} over {}: {} actions", sweep, workers.size(), taken);
            if (taken == 0 && workers == everybody) {
                return sweep;
            }
            workers = taken == 0
                    ? everybody
                    : everybody.stream()
                            .filter(person -> !person.done().isEmpty())
                            .toList();
        }
        throw new AssertionError("still busy after " + MOST_SWEEPS + " sweeps");
    }

    private static int sweep(List<GenericClient> workers, String box) {
        Set<String> codes = Set.copyOf(PROJECTS.values());
        List<Callable<Integer>> turns = workers.stream()
                .map(person -> (Callable<Integer>) () -> person.work(codes, box))
                .toList();
        return inParallel(turns).stream().mapToInt(Integer::intValue).sum();
    }

    private void isClosed(String code) {
        ApiClient auditor = people.get(AUDITOR).api();
        String project = "/api/projects/" + code;
        assertThat(auditor.get(project).at("stage").asString()).as(code).isEqualTo("CLOSED");
        assertThat(auditor.get(project + "/milestones").at("items").valueStream())
                .as("milestones of %s", code)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/milestone/status").asString())
                        .as("%s", item)
                        .isEqualTo("DONE"));
        assertThat(auditor.get(project + "/gates")
                        .at("items")
                        .valueStream()
                        .filter(item -> item.at("/gate/result").asString("").equals("APPROVED"))
                        .map(item -> item.at("/gate/kind").asString()))
                .as("gates of %s", code)
                .containsExactlyInAnyOrder("G1", "S1", "S2", "S3", "S4");
        assertThat(replay.differences(code)).as("the history tells all of it").isEmpty();
        Answer check = auditor.get("/api/history/check?project=" + code);
        assertThat(check.at("intact").asBoolean()).as("%s", check).isTrue();
        assertThat(check.at("entries").asInt()).as("%s", check).isGreaterThan(50);
    }

    private void nothingIsOpen() {
        Set<String> codes = Set.copyOf(PROJECTS.values());
        List<JsonNode> open = new ArrayList<>();
        people.forEach((name, person) -> {
            if (!person.api().get("/api/me").at("sees").asString().equals("NONE")) {
                List.of("todo", "department", "started").forEach(box -> open.addAll(person.items(box)));
            }
        });
        assertThat(open.stream().map(item -> item.path("project").asString()).collect(Collectors.toSet()))
                .doesNotContainAnyElementsOf(codes);
    }

    /** Of each kind of action the last: with its key the same answer again, without it a refusal by name. */
    private void repeats() {
        Map<String, GenericClient> byAction = new LinkedHashMap<>();
        people.values().forEach(person -> person.done()
                .forEach(done -> byAction.put(done.command().action(), person)));
        assertThat(byAction.keySet())
                .contains(
                        "milestone.complete",
                        "milestone.verify",
                        "gate.prepare",
                        "gate.issue",
                        "gate.decide",
                        "opinion.draft",
                        "opinion.issue");
        byAction.forEach(ActionsAloneScenarioTest::repeat);
    }

    private static void repeat(String action, GenericClient person) {
        GenericClient.Done done = person.done().stream()
                .filter(each -> each.command().action().equals(action))
                .findFirst()
                .orElseThrow();
        Answer same = person.again(done.command(), done.command().key());
        assertThat(same.status()).as(action).isEqualTo(done.answer().status());
        assertThat(same.body()).as(action).isEqualTo(done.answer().body());
        Answer refused = person.again(done.command(), UUID.randomUUID().toString());
        assertThat(refused.status()).as("%s: %s", action, refused.body()).isEqualTo(409);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.at("rule").asString(""))
                .as("%s: %s", action, refused.body())
                .isNotEmpty();
    }

    private static <T> List<T> inParallel(List<Callable<T>> turns) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> turn : threads.invokeAll(turns)) {
                results.add(turn.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
