package cn.jingan.majorprojects.web.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of the grants in README.md an account lacks, by what MySQL says it was denied. */
final class DeniedRight {
    private static final Pattern DENIED = Pattern.compile("([\\w, ]+) command denied to user .* for table '(.+)'");
    /** What reads in order to change needs a right to change. */
    private static final String LOCKING = "SELECT with locking clause";

    private static final Pattern READS_AND_ADDS = Pattern.compile("SELECT|INSERT");
    private static final Pattern CHANGES = Pattern.compile("UPDATE|DELETE");

    private DeniedRight() {}

    static StartRefused of(String said) {
        Matcher denied = DENIED.matcher(said);
        return denied.find()
                ? of(denied.group(1).strip().replace(LOCKING, "UPDATE"), denied.group(2))
                : lackingTheOwners();
    }

    private static StartRefused of(String rights, String table) {
        String found = "账号对表 " + table + " 没有 " + rights + " 权限";
        if (READS_AND_ADDS.matcher(rights).find()) {
            return new StartRefused(found, "请由数据库管理员执行 README 的 MySQL 一节里的 grant select, insert on 库名.* to 运行账号");
        }
        if (CHANGES.matcher(rights).find()) {
            return new StartRefused(
                    found,
                    "请由数据库管理员执行 README 的 MySQL 一节里的 select concat('grant update, delete on …')，"
                            + "再执行它打印出来的每一条授权；升级后新建了表的，也要再做一次");
        }
        return lackingTheOwners();
    }

    private static StartRefused lackingTheOwners() {
        return new StartRefused("账号无权建表或改表", "首次启动和升级后的第一次启动请用表的属主账号，见 README 的 MySQL 一节");
    }
}
