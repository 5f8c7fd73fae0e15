package cn.jingan.majorprojects.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.crash.inside.Moment;
import cn.jingan.majorprojects.scenario.ApiClient;
import cn.jingan.majorprojects.scenario.ApiClient.Answer;
import cn.jingan.majorprojects.scenario.GenericClient.Command;
import cn.jingan.majorprojects.scenario.GenericClient.Done;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whenever the process is killed, every command that was answered is there, and every other is there as a whole or not
 * at all. Each case goes on where the one before it left the records.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CrashCases {
    static final int DIED_IN_COMMIT = 99;

    final Place place;
    final Product product;
    private final Set<String> confirmed = new HashSet<>();
    private Crew crew;
    private ApiClient nobody;
    private ApiClient auditor;

    CrashCases(Place place) {
        this.place = place;
        this.product = new Product(place);
    }

    @BeforeAll
    void start() {
        product.start();
        nobody = ApiClient.of(product::port);
        crew = new Crew(nobody);
        auditor = Crew.signIn(nobody, "sjj.auditor", "READ");
    }

    @AfterAll
    void end() {
        product.kill();
    }

    @Test
    void killedWhileRequestsAreOnTheirWay() {
        crew.workUntil(15, product::kill);
        isWholeAndGoesOn();
    }

    @ParameterizedTest
    @EnumSource
    void dyingInACommit(Moment moment) {
        crew.work(3);
        product.dieAt(moment);
        Command lost = crew.lastWord();
        assertThat(product.exit()).isEqualTo(DIED_IN_COMMIT);
        try (Records records = new Records(place)) {
            assertThat(records.of(lost)).isIn(allowed(moment));
        }
        isWholeAndGoesOn();
    }

    /** Kills it when some commands are answered and none is on its way. */
    void killBetweenRequests() {
        crew.work(12);
        product.kill();
    }

    private static List<Trace> allowed(Moment moment) {
        return switch (moment) {
            case BEFORE -> List.of(Trace.NONE);
            case DURING -> List.of(Trace.NONE, Trace.WHOLE);
            case AFTER -> List.of(Trace.WHOLE);
        };
    }

    /** That administrator, by a token of their own. */
    ApiClient administrator(String name) {
        return Crew.signIn(nobody, name, "WRITE");
    }

    void isWholeAndGoesOn() {
        List<String> chains = whatIsLeft();
        product.start();
        assertThat(product.differences()).as("inbox and engine differ").isEqualTo("none");
        chains.forEach(this::isIntact);
        crew.repeatLost();
        crew.done().stream().filter(done -> confirmed.add(done.command().key())).forEach(this::isAnsweredAgain);
    }

    /** Looks at the tables before anything is mended. Returns the chains of the history. */
    private List<String> whatIsLeft() {
        try (Records records = new Records(place)) {
            records.agree();
            crew.done().forEach(done -> assertThat(records.of(done.command()))
                    .as("answered: %s", done)
                    .isEqualTo(Trace.WHOLE));
            crew.lost().forEach(lost -> assertThat(records.of(lost))
                    .as("not answered: %s", lost)
                    .isIn(Trace.WHOLE, Trace.NONE));
            assertThat(records.projects()).hasSize(82);
            return Stream.concat(records.projects().stream(), Stream.of("SYSTEM"))
                    .toList();
        }
    }

    private void isIntact(String chain) {
        Answer check = auditor.get("/api/history/check?project=" + chain);
        assertThat(check.at("intact").asBoolean()).as("%s", check).isTrue();
    }

    /** The same answer, and at the next look into the tables still one effect. */
    private void isAnsweredAgain(Done done) {
        Answer again = crew.again(done.command());
        assertThat(again.status()).as("%s", done).isEqualTo(done.answer().status());
        assertThat(again.body()).as("%s", done).isEqualTo(done.answer().body());
    }
}
