package cn.jingan.majorprojects.web.start;

/** What the database server says about itself. */
@FunctionalInterface
interface ServerVariables {

    /** The value of that expression, such as {@code @@global.sync_binlog}. */
    String value(String expression);
}
