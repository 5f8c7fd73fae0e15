package cn.jingan.majorprojects.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The line of stages as pages draw it. */
@Component
class Stages {
    private static final List<String> NAMES = List.of("RESERVE", "PREPARATION", "CONSTRUCTION", "COMPLETION", "CLOSED");

    /** Names of the stages from the first to the last. */
    public List<String> getNames() {
        return NAMES;
    }

    /** Which place on the line the stage has, from 0; -1 for none. */
    public int at(@Nullable Object stage) {
        return stage == null ? -1 : NAMES.indexOf(stage.toString());
    }
}
