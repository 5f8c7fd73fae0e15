package cn.jingan.majorprojects.milestone;

/** The gate at which planned dates are signed: S2, from preparation to construction. */
public interface PlanAtGate {

    /** Whether the case is past 申报 there, and not decided: its planned dates are with those who sign. */
    boolean signing(String projectCode);
}
