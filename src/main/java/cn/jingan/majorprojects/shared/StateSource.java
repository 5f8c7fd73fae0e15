package cn.jingan.majorprojects.shared;

import java.util.List;

/** The present state of a module's things, which the history alone must be able to give again. */
public interface StateSource {

    /** What the tables have now of a project, or of what concerns none ({@code SYSTEM}). */
    List<State> states(String chain);
}
