package cn.jingan.majorprojects.shared;

import java.math.BigDecimal;

/** Where a decided 投资调整 is entered, for modules that decide it without knowing figures. */
public interface Investments {

    /**
     * Makes that amount the project's 总投资, and with it a new version of the figure that was in force.
     *
     * @param changeId id of the change that was agreed to
     * @param amount in 万元
     */
    void adjust(String projectId, String changeId, BigDecimal amount);
}
