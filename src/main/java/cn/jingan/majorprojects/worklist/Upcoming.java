package cn.jingan.majorprojects.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the process says of the steps after a task, while somebody acts on it; each model offers one as a bean. */
public interface Upcoming {

    /** Whether it knows tasks of that kind. */
    boolean knows(String kind);

    /** The steps that follow when the task is done, nearest first; empty where none is certain. */
    List<Step> after(String kind, String subjectId);

    /**
     * A step to come.
     *
     * @param kind of work
     * @param department that will be asked; null where several will be
     * @param post that will be asked
     * @param days working days it will have; null where there is no limit
     */
    record Step(String kind, @Nullable String department, String post, @Nullable Integer days) {}
}
