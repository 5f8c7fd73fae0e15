package cn.jingan.majorprojects.benchmark;

import cn.jingan.majorprojects.dashboard.AheadSpan;
import cn.jingan.majorprojects.dashboard.EndingPermits;
import cn.jingan.majorprojects.dashboard.LookAhead;
import cn.jingan.majorprojects.milestone.grid.GridFilter;
import cn.jingan.majorprojects.milestone.grid.OfficerGrid;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.testing.Copies;
import cn.jingan.majorprojects.testing.MySqlServer;
import cn.jingan.majorprojects.testing.OnMySql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the lists of many projects take as the portfolio grows, on MySQL, fourteen milestones a project:
 * {@code mvn test -Dtest=SizeBenchmark}, with {@code -Dbenchmark.sizes=82,1000,10000,100000} for other sizes. Not named
 * a test, so that it runs only when asked for.
 */
@OnMySql
@Import(Fixtures.class)
class SizeBenchmark {
    private static final String SIZES = System.getProperty("benchmark.sizes", "82,1000,10000");
    private static final int CALLS = 60;
    private static final int WARM = 20;
    private static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null, null, null);

    @Autowired
    private Cast cast;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private ScheduleQueries schedules;

    @Autowired
    private EndingPermits permits;

    @Autowired
    private LookAhead ahead;

    @Autowired
    private OfficerGrid grid;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(82);
    private int size;

    @Test
    void ofThePortfolio() {
        String schema = jdbc.queryForObject("select database()", String.class);
        Copies copies = new Copies(MySqlServer.shared().root(), schema, schema);
        System.out.printf("%n%-10s %-28s %-12s %10s %10s%n", "projects", "list", "who", "p50 ms", "p95 ms");
        for (String wanted : SIZES.split(",")) {
            size = Integer.parseInt(wanted.strip());
            copies.until(size - Copies.ANNEX);
            for (String person : List.of("zf.culture", "jyj.officer")) {
                Actor actor = cast.actor(person);
                lists(actor).forEach((name, work) -> print(name, person, milliseconds(work)));
            }
        }
    }

    private Map<String, Runnable> lists(Actor actor) {
        Map<String, Runnable> lists = new LinkedHashMap<>();
        lists.put("portfolio, 100 rows", () -> portfolio(actor));
        lists.put("one project's road map", () -> schedules.of(List.of(somebodys())));
        lists.put("officer's grid", () -> grid.page(actor, new GridFilter(null, null, null, false), null));
        lists.put("officer's grid, late", () -> grid.page(actor, new GridFilter(null, null, null, true), null));
        lists.put("permits that end next", () -> permits.list(actor, null, 50));
        lists.put("look-ahead, second month", () -> ahead.list(actor, AheadSpan.DAYS_60, null, 50));
        lists.put("look-ahead, counts", () -> ahead.counts(actor));
        return lists;
    }

    private void portfolio(Actor actor) {
        String after = size == Copies.ANNEX ? null : "Y%05d".formatted(random.nextInt(size / Copies.ANNEX + 1));
        List<String> ids = projects.list(actor, ALL, after, 100).items().stream()
                .map(ProjectRow::id)
                .toList();
        schedules.of(ids);
        projects.stageEntries(ids);
    }

    private String somebodys() {
        return cast.project("ZD-%03d".formatted(37 + random.nextInt(20))).id();
    }

    private void print(String name, String person, List<Double> milliseconds) {
        System.out.printf(
                "%,10d %-28s %-12s %10.1f %10.1f%n",
                size, name, person, milliseconds.get(CALLS / 2), milliseconds.get(CALLS * 95 / 100));
    }

    private static List<Double> milliseconds(Runnable work) {
        for (int call = 0; call < WARM; call++) {
            work.run();
        }
        List<Double> all = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            long begin = System.nanoTime();
            work.run();
            all.add((System.nanoTime() - begin) / 1e6);
        }
        Collections.sort(all);
        return all;
    }
}
