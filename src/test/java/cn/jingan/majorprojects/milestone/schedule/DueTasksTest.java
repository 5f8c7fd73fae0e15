package cn.jingan.majorprojects.milestone.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.grid.GridEntry;
import cn.jingan.majorprojects.milestone.grid.GridService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Statements;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What is asked about a milestone is due at its planned date, also where that is given, moved or taken away later. */
@OnH2
@Import({Cast.class, Rows.class, Statements.class})
@Transactional
class DueTasksTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    @Autowired
    private ScheduleService service;

    @Autowired
    private GridService grid;

    @Autowired
    private GridEntry entry;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    private String code = "";
    private Actor officer;

    @BeforeEach
    void aCaseThatBeganWithoutDates() {
        code = rows.another("SCHOOL");
        officer = cast.actor("jyj.officer");
        assertThat(due()).isNull();
    }

    @Test
    void byTheFormOfOneProject() {
        plan(DAY, null);
        assertThat(due()).isEqualTo(DAY.toString());
        plan(DAY.plusDays(7), null);
        assertThat(due()).isEqualTo(DAY.plusDays(7).toString());
        plan(DAY.plusDays(7), DAY.plusDays(9));
        assertThat(due()).as("a forecast is no limit").isEqualTo(DAY.plusDays(7).toString());
        plan(null, DAY.plusDays(9));
        assertThat(due()).isNull();
    }

    @Test
    void byTheGridOfSeveral() {
        String other = rows.another("SCHOOL");
        inGrid(Map.of(
                cell(1),
                DAY.toString(),
                ProjectPlan.cell("planned", other, 1),
                DAY.plusDays(1).toString()));
        assertThat(due()).isEqualTo(DAY.toString());
        assertThat(due(other)).isEqualTo(DAY.plusDays(1).toString());
        inGrid(Map.of(cell(1), ""));
        assertThat(due()).isNull();
        assertThat(due(other)).isEqualTo(DAY.plusDays(1).toString());
    }

    @Test
    void whatIsNotAskedYetCostsOneStatementForAllOfIt() {
        List<String> one = Statements.of(() -> inGrid(Map.of(cell(2), DAY.toString())));
        Map<String, String> more = new HashMap<>();
        for (int no = 3; no <= 9; no++) {
            more.put(cell(no), DAY.plusWeeks(10 * no).toString());
        }
        List<String> several = Statements.of(() -> inGrid(more));
        assertThat(several)
                .filteredOn(DueTasksTest::ofTasks)
                .hasSameSizeAs(one.stream().filter(DueTasksTest::ofTasks).toList());
    }

    private static boolean ofTasks(String statement) {
        return statement.contains("worklist_item");
    }

    private void plan(@Nullable LocalDate planned, @Nullable LocalDate forecast) {
        Plan.Wanted wanted = new Plan.Wanted(1, planned, forecast);
        service.plan(officer, code, Version.ANY, new Plan(List.of(wanted), "资料未齐", false));
    }

    private void inGrid(Map<String, String> sent) {
        grid.save(officer, entry.plans(officer, sent));
    }

    private String cell(int no) {
        return ProjectPlan.cell("planned", code, no);
    }

    private @Nullable String due() {
        return due(code);
    }

    private @Nullable String due(String project) {
        String milestone = cast.roadMap(project).get(0).id();
        Object due = rows.item("milestone.complete", milestone).get("due_on");
        return due == null ? null : due.toString();
    }
}
