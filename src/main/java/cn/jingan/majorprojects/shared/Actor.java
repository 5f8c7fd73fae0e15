package cn.jingan.majorprojects.shared;

import java.util.List;
import java.util.Optional;

/**
 * Who gives a command.
 *
 * @param personId id of the person
 * @param username what the person signs in with
 * @param display name shown to people; a post's name for demo people
 * @param holdings posts held today
 * @param sees which projects the posts open
 */
public record Actor(String personId, String username, String display, List<Holding> holdings, Sees sees) {

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
        return holdings.contains(new Holding(post, department))
                ? Optional.of(new Acting(personId, post, department))
                : Optional.empty();
    }

    /** The person acting under a post that exists once, in whichever department. */
    public Optional<Acting> as(String post) {
        return holdings.stream()
                .filter(held -> held.post().equals(post))
                .findFirst()
                .map(held -> new Acting(personId, post, held.department()));
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
