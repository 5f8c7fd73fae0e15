package cn.jingan.majorprojects.web.start;

import java.util.List;

/** What must hold before the product serves on MySQL (durability, isolation and characters, measured beforehand). */
final class ProductionCheck {
    private static final int OLDEST = 8;
    private static final String CHARACTERS =
            "(select default_character_set_name from information_schema.schemata where schema_name = database())";

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
                    "会话的 transaction_isolation",
                    "READ-COMMITTED",
                    "请保留 spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED"),
            new Setting(CHARACTERS, "数据库的字符集", "utf8mb4", "请执行 alter database 库名 character set utf8mb4 后重新启动"));

    private ProductionCheck() {}

    /** Refuses with the first setting that does not hold. */
    static void require(ServerVariables server) {
        requireVersion(server.value("version()"));
        for (Setting setting : SETTINGS) {
            String found = server.value(setting.expression());
            if (!setting.wanted().equalsIgnoreCase(found)) {
                throw new StartRefused(
                        "MySQL 的 " + setting.name() + " 现为 " + found + "，应为 " + setting.wanted(), setting.remedy());
            }
        }
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
