package cn.jingan.majorprojects.benchmark;

import cn.jingan.majorprojects.MajorProjectsApplication;
import cn.jingan.majorprojects.benchmark.empty.EmptyApplication;
import cn.jingan.majorprojects.benchmark.inside.Filling;
import cn.jingan.majorprojects.testing.ClassPath;
import cn.jingan.majorprojects.testing.DataDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How long the product takes to start, beside an empty application with the same libraries and the same engine, by
 * turns: {@code mvn test -Dtest=StartBenchmark}, with {@code -Dbenchmark.rounds=…} for more or fewer turns. Not named
 * a test, so that it runs only when asked for.
 */
class StartBenchmark {
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int MANY = Integer.getInteger("benchmark.projects", 10_000);
    private static final String EMPTY = "empty application, second start";

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    @Test
    void startByTurns() throws IOException, InterruptedException {
        Path few = DataDirectory.fresh();
        Path many = DataDirectory.fresh();
        List<Start> starts = List.of(
                empty(DataDirectory.fresh()),
                product("82 projects, second start", few),
                product("%,d projects, second start".formatted(MANY), many));
        filled(many).toItsEnd();
        for (Start start : starts) {
            start.seconds();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Start start : starts) {
                measure(start);
            }
            measure(product("82 projects, first start", DataDirectory.fresh()));
        }
        print();
    }

    private void measure(Start start) throws IOException, InterruptedException {
        seconds.computeIfAbsent(start.name(), any -> new ArrayList<>()).add(start.seconds());
    }

    private static Start empty(Path directory) {
        String url = "jdbc:h2:file:" + directory.resolve("empty")
                + ";MODE=MySQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
        return new Start(
                EMPTY,
                ClassPath.ofTheLibraries().with(EmptyApplication.class, directory.resolve("classes")),
                EmptyApplication.class,
                List.of(),
                List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=sa",
                        "--spring.session.jdbc.initialize-schema=never"));
    }

    private static Start product(String name, Path directory) {
        return new Start(
                name,
                ClassPath.ofTheProduct(),
                MajorProjectsApplication.class,
                List.of(),
                List.of("--majorprojects.data-dir=" + directory));
    }

    private static Start filled(Path directory) {
        return new Start(
                "filling",
                ClassPath.ofTheProduct().listening(Filling.class, directory.resolve("classes")),
                MajorProjectsApplication.class,
                List.of("-Dbenchmark.projects=" + MANY),
                List.of("--majorprojects.data-dir=" + directory));
    }

    private void print() {
        double usual = median(seconds.get(EMPTY));
        System.out.printf("%nseconds until the port answers, %d turns%n", ROUNDS);
        System.out.printf("%-36s %7s %7s %7s %7s%n", "", "min", "median", "max", "ratio");
        seconds.forEach((name, all) -> System.out.printf(
                "%-36s %7.2f %7.2f %7.2f %7.2f%n",
                name,
                all.stream().mapToDouble(each -> each).min().orElseThrow(),
                median(all),
                all.stream().mapToDouble(each -> each).max().orElseThrow(),
                median(all) / usual));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
