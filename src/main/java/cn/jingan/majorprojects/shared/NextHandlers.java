package cn.jingan.majorprojects.shared;

import org.jspecify.annotations.Nullable;

/** Lets whoever passes a task on choose, among the holders of the next post, who does the next step. */
public interface NextHandlers {

    /** The field of the form, and of the request, that names the person chosen by their id. */
    String FIELD = "nextHandler";

    /**
     * Offers what follows in this command to the person first; the others of the post can still take it over. Refuses
     * whoever is none of those who can be chosen.
     *
     * @param kind of the task that is done
     * @param subjectId what it is done to
     * @param person the one chosen; null or empty leaves it to the post
     */
    void choose(Acting by, String kind, String subjectId, @Nullable String person);

    /**
     * The same where the command is begun from no task, or its answer decides which post comes next. Refuses whoever holds
     * none of those posts, and the person who acts.
     *
     * @param act what is told of the command: who does what to which thing
     * @param person the one chosen; null or empty leaves it to the post
     * @param posts those of which one comes next
     */
    void offer(DomainEvent act, @Nullable String person, Holding... posts);
}
