package cn.jingan.majorprojects.gate;

import java.time.LocalDate;

/**
 * A condition of a conditional approval.
 *
 * @param content what must be done
 * @param department code of who must do it
 * @param dueOn by when
 */
public record Condition(String id, String gateId, int no, String content, String department, LocalDate dueOn) {}
