package cn.jingan.majorprojects.web.start;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold before the product serves on MySQL (durability, isolation and characters, measured beforehand). */
final class ProductionCheck {
    private static final int OLDEST = 8;
    private static final String CHARACTERS =
            "(select default_character_set_name from information_schema.schemata where schema_name = database())";

    private static final Pattern ADDRESS = Pattern.compile("jdbc:mysql://[^/?#]+/[^/?#]+");
    /** Whether the account of the session may do everything. */
    private static final String SUPER =
            "(select count(*) from information_schema.user_privileges where privilege_type = 'SUPER'"
                    + " and grantee = concat('''', replace(current_user(), '@', '''@'''), ''''))";

    private static final String MANY_WRITERS = "请改用单主的服务器（InnoDB 组复制的 single-primary 模式，或一主多备）";

    static final String READ_ONLY = "数据库服务器现在只读（read_only 或 super_read_only），办理写不进去";
    static final String WRITABLE = "请把 DB_URL 指向主库；它就是主库的，请在服务器上执行 set persist read_only = off 后重新启动";

    private record Setting(String expression, String name, String wanted, String remedy) {}

    private static final List<Setting> SETTINGS = List.of(
            new Setting(
                    "@@global.innodb_flush_log_at_trx_commit",
                    "innodb_flush_log_at_trx_commit",
                    "1",
                    "请在服务器上执行 set persist innodb_flush_log_at_trx_commit = 1 后重新启动，否则断电会丢失已提交的办理"),
            new Setting(
                    "@@global.sync_binlog",
                    "sync_binlog",
                    "1",
                    "请在服务器上执行 set persist sync_binlog = 1 后重新启动，否则断电会丢失已提交的办理"),
            new Setting(
                    "@@session.transaction_isolation",
                    "transaction_isolation",
                    "READ-COMMITTED",
                    "请保留 spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED"),
            new Setting(
                    CHARACTERS,
                    "character_set_database",
                    "utf8mb4",
                    "请执行 alter database `库名` character set utf8mb4 后重新启动"));

    private ProductionCheck() {}

    /** Refuses with the first setting that does not hold. */
    static void require(ServerVariables server) {
        requireVersion(server.value("version()"));
        requireOneWriter(server);
        requireWritable(server);
        for (Setting setting : SETTINGS) {
            String found = server.value(setting.expression());
            if (!setting.wanted().equalsIgnoreCase(found)) {
                throw new StartRefused(
                        "MySQL 的 " + setting.name() + " 现为 " + found + "，应为 " + setting.wanted(),
                        setting.remedy().replace("库名", server.value("database()")));
            }
        }
    }

    /** A standby looks like the server it stands by, up to the first write. */
    private static void requireWritable(ServerVariables server) {
        if (server.value("@@global.read_only").equals("1")) {
            throw new StartRefused(READ_ONLY, WRITABLE);
        }
    }

    /** Clusters that write in several places lose what was committed in one of them. */
    private static void requireOneWriter(ServerVariables server) {
        if (server.value(variable("wsrep_on")).equals("ON")) {
            throw new StartRefused("MySQL 的 wsrep_on 现为 ON（Galera 会丢失已提交的办理）", MANY_WRITERS);
        }
        if (server.value(variable("group_replication_single_primary_mode")).equals("OFF")) {
            throw new StartRefused("MySQL 的 group_replication_single_primary_mode 现为 OFF，应为 ON", MANY_WRITERS);
        }
    }

    /**
     * While triggers are still to be made, which a server that keeps a binary log lets few accounts do: refused later, it
     * would leave half a schema behind.
     */
    static void requireTriggers(ServerVariables server) {
        boolean free = server.value(variable("log_bin")).equals("OFF")
                || server.value(variable("log_bin_trust_function_creators")).equals("ON")
                || !server.value(SUPER).equals("0");
        if (!free) {
            throw new StartRefused(
                    "MySQL 的 log_bin_trust_function_creators 现为 0，账号建不了保护台账的触发器",
                    "请在服务器上执行 set persist log_bin_trust_function_creators = 1 后重新启动，建好后可以改回");
        }
    }

    /** What the environment must say; the options that are rules come from the profile. */
    static void requireAddress(@Nullable String url, @Nullable String user, @Nullable String password) {
        if (url == null || user == null || password == null) {
            throw new StartRefused("没有设置环境变量 DB_URL、DB_USER、DB_PASSWORD", "请三项都设置，写法见 README 的 MySQL 一节");
        }
        if (!ADDRESS.matcher(url).matches()) {
            throw new StartRefused(
                    "DB_URL 现为 " + url.replaceFirst("\\?.*", "?…") + "，写法不对", "请写成 jdbc:mysql://主机:端口/库名，不带 ? 和参数");
        }
    }

    /** As a server that has no such variable answers it: null. */
    private static String variable(String name) {
        return "(select variable_value from performance_schema.global_variables where variable_name = '" + name + "')";
    }

    /** A demonstration has accounts whose password everybody knows; service has none. */
    static void requireNoDemo(boolean demo, boolean test) {
        if (demo && !test) {
            throw new StartRefused(
                    "majorprojects.demo 现为 true，用 profile mysql 正式运行时应为 false",
                    "请去掉 majorprojects.demo=true（环境变量 MAJORPROJECTS_DEMO）后重新启动");
        }
    }

    private static void requireVersion(String version) {
        String major = version.split("\\.", 2)[0];
        boolean mysql = !version.contains("MariaDB") && major.matches("\\d{1,4}");
        if (!mysql || Integer.parseInt(major) < OLDEST) {
            throw new StartRefused("数据库的版本现为 " + version + "，应为 MySQL 8 或更新", "请把 DB_URL 指向 MySQL 8 或更新的服务器");
        }
    }
}
