package cn.jingan.majorprojects.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who gives a command.
 *
 * @param personId id of the person
 * @param username what the person signs in with
 * @param display name shown to people; a post's name for demo people
 * @param holdings posts held today, own ones and those held in the place of somebody absent
 * @param sees which projects the posts open
 */
public record Actor(String personId, String username, String display, List<Holding> holdings, Sees sees) {
    /** Under this name a request keeps who gives it, once that was looked up. */
    public static final String OF_REQUEST = Actor.class.getName();

    /** Under this name a request keeps whether its credentials are for reading alone. */
    public static final String READS_ONLY = OF_REQUEST + ".readsOnly";

    private static final Comparator<Holding> OWN_FIRST = Comparator.comparing(held -> held.onBehalfOf() != null);

    /** Row scope: nothing, what the departments own or are asked about, or everything. */
    public enum Sees {
        NONE,
        OWN,
        ALL
    }

    public Actor {
        holdings = List.copyOf(holdings);
    }

    /** The person acting under that post, if it is theirs. */
    public Optional<Acting> as(String post, String department) {
        return holdings.stream()
                .filter(held -> held.is(post, department))
                .min(OWN_FIRST)
                .map(this::under);
    }

    /** The person acting under a post that exists once, in whichever department. */
    public Optional<Acting> as(String post) {
        return holdings.stream()
                .filter(held -> held.post().equals(post))
                .min(OWN_FIRST)
                .map(this::under);
    }

    /** The person under the first post of their own, or the first they substitute. */
    public Optional<Acting> first() {
        return holdings.stream().min(OWN_FIRST).map(this::under);
    }

    private Acting under(Holding held) {
        return new Acting(personId, held.post(), held.department(), held.onBehalfOf());
    }

    /** The posts held in somebody's place. */
    public List<Holding> substituted() {
        return holdings.stream().filter(held -> held.onBehalfOf() != null).toList();
    }

    /** The departments in which the person holds a post. */
    public List<String> departments() {
        return holdings.stream().map(Holding::department).distinct().toList();
    }

    /** Whether the person holds any of the posts, in any department. */
    public boolean holdsAny(String... posts) {
        return holdings.stream().anyMatch(held -> List.of(posts).contains(held.post()));
    }
}
