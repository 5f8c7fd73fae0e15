package cn.jingan.majorprojects.shared;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something people should hear of, published in the transaction that makes it so. It is delivered once after the commit,
 * not after a rollback, and not to the person who gave the command.
 *
 * @param kind why they hear of it
 * @param words key of its sentence, which takes the label, such as {@code work.gate.decide}
 * @param label what it concerns: a text, or the key of one
 * @param project code of the project; null for none
 * @param href page it opens
 * @param about what settles it, see {@link Settled}; null when only reading does
 * @param posts whose holders hear of it; department {@link #LEAD} is the project's lead department
 * @param people who hear of it besides, by id
 * @param except people who do not, by id
 */
public record Notice(
        Kind kind,
        String words,
        String label,
        @Nullable String project,
        String href,
        @Nullable String about,
        List<Holding> posts,
        List<String> people,
        Set<String> except) {
    /** Stands for the lead department of the project. */
    public static final String LEAD = "*";

    /** Reasons to hear of something; a person switches each on or off. */
    public enum Kind {
        /** 新事项: something waits for me or for my post. */
        WORK,
        /** 催办: somebody asks when it will be done. */
        URGE,
        /** 期限: a last day is near or past. */
        DUE,
        /** 抄送: sent for reading. */
        COPY,
        /** 进展: a project of my department moved on. */
        PROGRESS
    }

    /**
     * What earlier notices were about is done or fell away: whoever has not read them need not.
     *
     * @param about as the notices said
     */
    public record Settled(String about) {}

    /** A notice to the holders of those posts. */
    public static Notice of(
            Kind kind, String words, String label, @Nullable String project, String href, List<Holding> posts) {
        return new Notice(kind, words, label, project, href, null, List.copyOf(posts), List.of(), Set.of());
    }

    /** The same, settled when that is done; these people do not hear of it. */
    public Notice about(String matter, Set<String> excluded) {
        return new Notice(kind, words, label, project, href, matter, posts, people, Set.copyOf(excluded));
    }
}
