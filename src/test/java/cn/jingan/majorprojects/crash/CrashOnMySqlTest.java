package cn.jingan.majorprojects.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.DataDirectory;
import cn.jingan.majorprojects.testing.MySqlServer;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
class CrashOnMySqlTest extends CrashCases {

    CrashOnMySqlTest() {
        super(place(MySqlServer.shared()));
    }

    private static Place place(MySqlServer server) {
        return new MySqlPlace(DataDirectory.fresh(), server, server.migrated("crash"));
    }

    /**
     * After a kill between requests a release that changes the model of every case is started; it dies when it is about to
     * move the third of them.
     */
    @Test
    void killedBetweenRequestsAndInTheMiddleOfAMigrationOfTheRunningCases() {
        killBetweenRequests();
        product.release("project-lifecycle", model -> model.replace("重大项目全周期", "重大项目全周期（新版）"));
        isWholeAndGoesOn();
        Batch batch = Batch.of(administrator("admin.system"), administrator("admin.system2"), "project-lifecycle");
        product.dieInABatch();
        batch.approve();
        assertThat(product.exit()).isEqualTo(DIED_IN_COMMIT);
        assertThat(moved()).as("committed before it died").hasSize(2).containsOnly(1L);
        isWholeAndGoesOn();
        batch.awaitDone();
        assertThat(moved())
                .as("each case moved once, and told once")
                .hasSize(batch.cases())
                .containsOnly(1L);
    }

    /** How often the history tells of each case that it was moved. */
    private List<Long> moved() {
        return ((MySqlPlace) place)
                .database()
                .witness()
                .queryForList(
                        "select count(*) from audit_entry where action = 'case.migrated' group by subject_id",
                        Long.class);
    }
}
