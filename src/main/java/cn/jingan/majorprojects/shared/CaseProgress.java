package cn.jingan.majorprojects.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case waits for, for modules that show a project without knowing the inbox. */
public interface CaseProgress {

    /** What is open in the project now, most urgent first. */
    List<Waiting> openTasks(String projectId);

    /**
     * One open task.
     *
     * @param kind of work, also the key {@code work.<kind>} of its sentence
     * @param label what it concerns
     * @param department code of the department asked
     * @param post code of the post asked
     * @param since when it was asked
     * @param due last day; null for none
     */
    record Waiting(String kind, String label, String department, String post, Instant since, @Nullable LocalDate due) {}
}
