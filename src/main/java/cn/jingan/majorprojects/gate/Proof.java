package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of one kind of requirement whether a project has what is needed; who knows of such things offers it as a bean. */
public interface Proof {

    /** The kind it knows of. */
    RequirementKind kind();

    /** What {@link Need#ref} may be, with its name in the language of the reader, in the order of a list. */
    Map<String, String> names();

    /**
     * What there is of each, in a bounded number of statements. A need may ask for several things, or for none where it
     * does not apply: then it stops nobody and is not shown.
     */
    Map<Need, List<Found>> find(Collection<Need> needs);

    /** What this person may do towards each that is unmet, in a bounded number of statements; absent means nothing. */
    Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet);

    /**
     * Something a gate needs.
     *
     * @param ref which one: a kind of permit, which milestones, a kind of figure, which limit, a type of document,
     *     a department
     * @param atLeast how much of it, in its unit; null where that is no question
     */
    record Need(String projectId, GateKind gate, RequirementKind kind, String ref, @Nullable BigDecimal atLeast) {}

    /** Why what is there does not do. */
    enum Lack {
        /** Nothing is there. */
        ABSENT,
        /** A second person has not compared it with the paper. */
        UNVERIFIED,
        /** It no longer holds. */
        EXPIRED,
        /** It is less than the least. */
        TOO_LITTLE,
        /** It is more than the most. */
        TOO_MUCH,
        /** The department that was asked objects. */
        OBJECTED
    }

    /**
     * One thing that was looked for.
     *
     * @param title what it is called
     * @param lack why it does not do; null when it does
     * @param evidence what there is, in words: numbers, days, names of files
     * @param since the day of what meets it; null for none
     * @param until the last day it holds; null for without limit
     * @param ending whether that day is near
     * @param digests SHA-256 of the documents behind it, in hex
     */
    record Found(
            String title,
            @Nullable Lack lack,
            String evidence,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean ending,
            List<String> digests) {

        /** Something of which there is nothing. */
        public static Found absent(String title) {
            return new Found(title, Lack.ABSENT, "", null, null, false, List.of());
        }
    }
}
