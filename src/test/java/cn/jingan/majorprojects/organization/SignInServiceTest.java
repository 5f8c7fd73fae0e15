package cn.jingan.majorprojects.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.organization.SignInService.Outcome;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Race;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@Order(3)
@OnH2
class SignInServiceTest {
    private static final String PASSWORD = "jingan-demo";

    @Autowired
    private SignInService service;

    @Autowired
    private PeopleService people;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate rows;

    @Test
    void looksAtTwentyOfTenThousandGuessesAtMostAndStillLetsThePersonIn() throws Exception {
        String device = service.remember(new SignIn("jyj.head", "", "10.1.1.1", null));

        assertThat(outcomes(10_000, "jyj.head", "10.1.1.2").stream()
                        .filter(outcome -> outcome == Outcome.REFUSED)
                        .count())
                .isBetween(5L, 20L);
        assertThat(service.signIn(new SignIn("jyj.head", PASSWORD, "10.1.1.2", null)))
                .as("the right password from the guesser's address waits too")
                .isEqualTo(Outcome.SLOWED_DOWN);
        assertThat(service.signIn(new SignIn("jyj.head", PASSWORD, "10.1.1.2", device)))
                .as("a browser that signed in before has its own counter")
                .isEqualTo(Outcome.ADMITTED);
        assertThat(service.signIn(new SignIn("jyj.head", PASSWORD, "10.1.1.3", null)))
                .as("so has another address")
                .isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void countsGuessesAtManyNamesFromOneAddress() throws Exception {
        long looked = IntStream.range(0, 120)
                .mapToObj(i -> service.signIn(new SignIn("nobody" + i, "wrong", "10.1.2.2", null)))
                .filter(outcome -> outcome == Outcome.REFUSED)
                .count();

        assertThat(looked).isBetween(50L, 60L);
    }

    @Test
    void knowsABrowserByItsSecretForThatPersonOnly() throws Exception {
        String device = service.remember(new SignIn("jyj.officer", "", "10.1.3.1", null));
        outcomes(8, "jgw.head", "10.1.3.2");
        rows.update(
                "update organization_login_attempt set blocked_until = dateadd('hour', 1, last_at) where counter = ?",
                Secrets.digest("name jgw.head 10.1.3.2"));

        assertThat(service.signIn(new SignIn("jgw.head", PASSWORD, "10.1.3.2", device)))
                .isEqualTo(Outcome.SLOWED_DOWN);
        assertThat(service.signIn(new SignIn("jgw.head", PASSWORD, "10.1.3.2", "made-up")))
                .isEqualTo(Outcome.SLOWED_DOWN);
    }

    @Test
    void forgetsFailuresOnceThePersonIsIn() {
        for (int round = 0; round < 4; round++) {
            for (int slip = 0; slip < 3; slip++) {
                assertThat(service.signIn(new SignIn("jgw.officer", "slip", "10.1.4.1", null)))
                        .isEqualTo(Outcome.REFUSED);
            }
            assertThat(service.signIn(new SignIn("jgw.officer", PASSWORD, "10.1.4.1", null)))
                    .isEqualTo(Outcome.ADMITTED);
        }
    }

    @Test
    void colleaguesAtOneAddressComeInAtOnce() throws Exception {
        List<String> colleagues = demoPeople();
        ExecutorService office = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Outcome>> morning = Collections.nCopies(3, colleagues).stream()
                    .flatMap(List::stream)
                    .map(name -> (Callable<Outcome>) () -> service.signIn(new SignIn(name, PASSWORD, "10.1.5.1", null)))
                    .toList();
            for (Future<Outcome> each : office.invokeAll(morning)) {
                assertThat(each.get()).isNotEqualTo(Outcome.SLOWED_DOWN);
            }
        } finally {
            office.shutdownNow();
        }
    }

    @Test
    void whoComesInTwiceAtOnceIsCountedAnew() throws Exception {
        SignIn attempt = new SignIn("wlj.officer", PASSWORD, "10.1.7.1", null);
        service.signIn(new SignIn("wlj.officer", "slip", "10.1.7.1", null));
        AtomicReference<Outcome> outcome = new AtomicReference<>();

        Race.Second second = new Race(transactions)
                .run(
                        () -> rows.update(
                                "delete from organization_login_attempt where counter = ?",
                                Secrets.digest("name wlj.officer 10.1.7.1")),
                        () -> outcome.set(service.signIn(attempt)));

        assertThat(second.failure()).isNull();
        assertThat(second.waited()).as("it stood at the counter").isTrue();
        assertThat(outcome).hasValue(Outcome.ADMITTED);
    }

    @Test
    void whosePasswordIsResetInTheSameMomentStaysOut() throws Exception {
        Actor administrator = organization.actor("admin.security").orElseThrow();
        String id = rows.queryForObject("select id from organization_person where username = 'wlj.head'", String.class);
        SignIn attempt = new SignIn("wlj.head", PASSWORD, "10.1.6.1", null);
        AtomicReference<Outcome> outcome = new AtomicReference<>();

        String hash = rows.queryForObject("select password from organization_person where id = ?", String.class, id);

        Race.Second second = new Race(transactions)
                .run(() -> people.reset(administrator, id, Version.ANY), () -> outcome.set(service.signIn(attempt)));
        rows.update("update organization_person set password = ? where id = ?", hash, id);

        assertThat(second.failure()).isNull();
        assertThat(second.waited()).as("it stood at the lock").isTrue();
        assertThat(outcome).hasValue(Outcome.REFUSED);
    }

    /** Those whose password this is: people whom other tests brought in have one of their own. */
    private static List<String> demoPeople() throws IOException {
        return Files.readAllLines(Path.of("seeds/people.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private List<Outcome> outcomes(int guesses, String username, String address) throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Outcome>> running = IntStream.range(0, guesses)
                    .mapToObj(i ->
                            guessers.submit(() -> service.signIn(new SignIn(username, "guess" + i, address, null))))
                    .toList();
            List<Outcome> outcomes = new java.util.ArrayList<>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            guessers.shutdownNow();
        }
    }
}
