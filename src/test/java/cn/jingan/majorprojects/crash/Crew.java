package cn.jingan.majorprojects.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.ApiClient;
import cn.jingan.majorprojects.scenario.ApiClient.Answer;
import cn.jingan.majorprojects.scenario.GenericClient;
import cn.jingan.majorprojects.scenario.GenericClient.Command;
import cn.jingan.majorprojects.scenario.GenericClient.Done;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody a few schools need on their way, each with a program of their own; several work at once. */
final class Crew {
    private static final String PASSWORD = "jingan-demo";
    private static final List<String> NAMES = List.of(
            "jyj.officer",
            "jyj.head",
            "jyj.handler",
            "fgw.handler",
            "fgw.head",
            "ghj.handler",
            "ghj.head",
            "czj.handler",
            "czj.head",
            "jgw.handler",
            "jgw.head",
            "fgw.director",
            "zf.culture");
    private static final Set<String> SCHOOLS = Set.of("ZD-042", "ZD-043", "ZD-045", "ZD-046");
    private static final int AT_ONCE = 4;
    private static final int MOST_IDLE = 2_000;

    private final List<GenericClient> people;
    private final BlockingQueue<GenericClient> free;
    private final List<Done> repeated = new ArrayList<>();
    private final AtomicInteger idle = new AtomicInteger();

    /** Signs them in; their tokens outlive the process that gave them. */
    Crew(ApiClient nobody) {
        people = NAMES.stream()
                .map(name -> new GenericClient(name, signIn(nobody, name, "WRITE")))
                .toList();
        free = new LinkedBlockingQueue<>(people);
    }

    static ApiClient signIn(ApiClient nobody, String name, String scope) {
        Map<String, Object> wanted = Map.of("name", "办理程序", "scope", scope, "days", 1);
        Answer token = nobody.basic(name, PASSWORD).postJson("/api/me/tokens", wanted);
        assertThat(token.status()).as("token of %s: %s", name, token.body()).isEqualTo(201);
        return nobody.bearer(token.at("secret").asString());
    }

    /** All work until so many more commands are answered; then nobody is in the middle of one. */
    void work(int commands) {
        int enough = done().size() + commands;
        together(() -> done().size() < enough);
    }

    /** All work; when so many more commands are answered and others are on their way, that happens to them. */
    void workUntil(int commands, Runnable theEnd) {
        int enough = done().size() + commands;
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            Future<?> working = one.submit(() -> together(() -> true));
            while (!working.isDone() && (done().size() < enough || lost().isEmpty())) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            theEnd.run();
            working.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } finally {
            one.shutdownNow();
        }
    }

    /** The next command of whoever has something to do. Returns it; nobody answered it. */
    Command lastWord() {
        takeTurns(() -> lost().isEmpty());
        return lost().get(0);
    }

    /** What was answered. */
    List<Done> done() {
        return Stream.concat(people.stream().flatMap(person -> person.done().stream()), repeated.stream())
                .toList();
    }

    /** What was sent and not answered. */
    List<Command> lost() {
        Set<String> answered = done().stream().map(done -> done.command().key()).collect(Collectors.toSet());
        return people.stream()
                .flatMap(person -> person.sent().stream())
                .filter(sent -> !answered.contains(sent.key()))
                .toList();
    }

    /** Sends what was not answered until it is. */
    void repeatLost() {
        for (Command command : lost()) {
            Answer answer = again(command);
            assertThat(answer.status()).as("%s: %s", command, answer.body()).isEqualTo(200);
            repeated.add(new Done(command, answer));
        }
    }

    /** Sends it again under its key, as the person who sent it. */
    Answer again(Command command) {
        return people.get(NAMES.indexOf(command.by())).again(command, command.key());
    }

    private void together(BooleanSupplier goOn) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> turns = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                turns.add(threads.submit(() -> takeTurns(goOn)));
            }
            for (Future<?> turn : turns) {
                turn.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** One after the other takes one step, until it is enough or nobody answers any more. */
    private void takeTurns(BooleanSupplier goOn) {
        boolean answered = true;
        while (answered && goOn.getAsBoolean()) {
            answered = takeTurn();
            assertThat(idle.get()).as("turns without work").isLessThan(MOST_IDLE);
        }
    }

    private boolean takeTurn() {
        GenericClient person = free.remove();
        try {
            boolean worked = person.step(SCHOOLS);
            idle.updateAndGet(before -> worked ? 0 : before + 1);
            return true;
        } catch (UncheckedIOException e) {
            return false;
        } finally {
            free.add(person);
        }
    }
}
