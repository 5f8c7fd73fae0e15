package cn.jingan.majorprojects.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.api.Trigger;
import org.springframework.jdbc.core.JdbcTemplate;

/** A trigger of the database that fails, as a lost race or otherwise, whenever a certain gate is written. */
public final class StumblingBlock implements Trigger, AutoCloseable {
    static final String LOST_RACE = "40001";
    static final String UNFORESEEN = "45000";

    private static final Map<String, String> GATES = new ConcurrentHashMap<>();
    private final JdbcTemplate jdbc;

    /** As the database makes it. */
    public StumblingBlock() {
        this.jdbc = new JdbcTemplate();
    }

    /** Stands until it is closed. */
    StumblingBlock(JdbcTemplate jdbc, String gateId, String state) {
        this.jdbc = jdbc;
        GATES.put(gateId, state);
        jdbc.execute("create trigger stumbling_block before update on gate_gate for each row call \""
                + StumblingBlock.class.getName() + "\"");
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        for (Map.Entry<String, String> each : GATES.entrySet()) {
            if (Arrays.asList(after).contains(each.getKey())) {
                throw new SQLException("the stumbling block", each.getValue());
            }
        }
    }

    @Override
    public void close() {
        jdbc.execute("drop trigger stumbling_block");
        GATES.clear();
    }
}
