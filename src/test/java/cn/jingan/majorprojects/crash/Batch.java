package cn.jingan.majorprojects.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.ApiClient;
import cn.jingan.majorprojects.scenario.ApiClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A migration of running cases, as two administrators see to it over the interface for programs. */
final class Batch {
    private static final int PATIENCE = 1_200;

    private final ApiClient author;
    private final ApiClient second;
    private final String path;

    private Batch(ApiClient author, ApiClient second, String path) {
        this.author = author;
        this.second = second;
        this.path = path;
    }

    /** Prepared from the first version of that model to the newest, tried and handed in. */
    static Batch of(ApiClient author, ApiClient second, String model) {
        Answer prepared = author.postJson("/api/migrations", Map.of("model", model, "from", 1));
        assertThat(prepared.status()).as("%s", prepared).isEqualTo(201);
        String id = prepared.at("migration").path("id").asString();
        Batch batch = new Batch(author, second, "/api/migrations/" + id);
        batch.await("TRIED");
        batch.send(author, "/submit", Map.of("reason", "采用新版。"));
        return batch;
    }

    /** The product may die before it has answered. */
    void approve() {
        try {
            send(second, "/decide", Map.of("answer", "APPROVED"));
        } catch (UncheckedIOException died) {
            assertThat(died).hasCauseInstanceOf(IOException.class);
        }
    }

    /** Waits until the product, started again, has come to its end by itself. */
    void awaitDone() {
        await("DONE");
        assertThat(migration().path("moved").asInt()).isEqualTo(cases());
    }

    /** How many cases it takes over. */
    int cases() {
        JsonNode migration = migration();
        return migration.path("moved").asInt()
                + migration.path("movable").asInt()
                + migration.path("stuck").asInt()
                + migration.path("left").asInt()
                + migration.path("gone").asInt();
    }

    private void send(ApiClient by, String step, Map<String, Object> body) {
        String version = "\"" + migration().path("version").asLong() + "\"";
        Answer answer = by.postJson(path + step, body, "If-Match", version);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    private void await(String status) {
        for (int tries = 0; !migration().path("status").asString().equals(status); tries++) {
            assertThat(tries).as("%s", migration()).isLessThan(PATIENCE);
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private JsonNode migration() {
        return author.get(path).at("migration");
    }
}
