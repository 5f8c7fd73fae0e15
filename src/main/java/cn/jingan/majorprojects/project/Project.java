package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.RuleViolation;

/** A project's place in its life. Its facts are read through {@link ProjectFacts}. */
final class Project {
    private final String id;
    private final String code;
    private final String name;
    private final long version;
    private Stage stage;
    private RunState runState;

    Project(String id, String code, String name, Stage stage, RunState runState, long version) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.stage = stage;
        this.runState = runState;
        this.version = version;
    }

    /** Moves on to the next stage; only the process calls this, after the gate agreed. */
    void enter(Stage next) {
        if (next.ordinal() != stage.ordinal() + 1) {
            throw new RuleViolation(ProjectRule.STAGE_ORDER, stage, next);
        }
        stage = next;
        if (next == Stage.CLOSED) {
            runState = RunState.CLOSED;
        }
    }

    /** Refuses when the case is over: what was recorded then changes by a correction alone. */
    void requireOpen() {
        if (runState.over()) {
            throw new RuleViolation(ProjectRule.CASE_OVER);
        }
    }

    /** Lets the case begin at a stage, whatever it went through before. */
    void enterAt(Stage first) {
        stage = first;
        runState = RunState.ACTIVE;
    }

    /** Lets the case run, stand or end where it is. */
    void run(RunState state) {
        runState = state;
    }

    /** Takes the project into the reserve library (入库). */
    void admit() {
        runState = RunState.ACTIVE;
    }

    /** Notes that admission was refused (未入库). */
    void refuseAdmission() {
        runState = RunState.NOT_ADMITTED;
    }

    /** Makes it a proposed one again; only what was not admitted. */
    void proposeAgain() {
        if (runState != RunState.NOT_ADMITTED) {
            throw new RuleViolation(ProjectRule.NOT_REFUSED);
        }
        runState = RunState.PROPOSED;
    }

    String id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Stage stage() {
        return stage;
    }

    RunState runState() {
        return runState;
    }

    long version() {
        return version;
    }
}
