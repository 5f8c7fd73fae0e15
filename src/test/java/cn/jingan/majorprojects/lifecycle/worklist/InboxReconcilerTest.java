package cn.jingan.majorprojects.lifecycle.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@OnH2
@Import(Fixtures.class)
class InboxReconcilerTest {

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Test
    void finds_no_difference_after_work() {
        String code = rows.untouched("ELDERLY");
        cast.completeStage(code);
        cast.passGate(code);

        assertThat(reconciler.differences().none()).isTrue();
        assertThat(rows.count("select count(*) from worklist_item where status = 'OPEN'"))
                .isGreaterThan(80);
    }

    @Test
    void names_a_task_that_the_inbox_lost() {
        String task = anOpenTask();
        jdbc.update("update worklist_item set status = 'DONE' where task_id = ?", task);
        try {
            assertThat(reconciler.differences().missing()).containsExactly(task);
            assertThat(reconciler.differences().superfluous()).isEmpty();
        } finally {
            jdbc.update("update worklist_item set status = 'OPEN' where task_id = ?", task);
        }
    }

    @Test
    void names_an_item_that_the_engine_does_not_know() {
        String task = anOpenTask();
        jdbc.update("update worklist_item set task_id = 'not-a-task' where task_id = ?", task);
        try {
            assertThat(reconciler.differences().missing()).containsExactly(task);
            assertThat(reconciler.differences().superfluous()).containsExactly("not-a-task");
        } finally {
            jdbc.update("update worklist_item set task_id = ? where task_id = 'not-a-task'", task);
        }
    }

    private String anOpenTask() {
        return jdbc.queryForList("select task_id from worklist_item where status = 'OPEN' order by id", String.class)
                .get(0);
    }
}
