package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.notification.NoticeQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What stands in the bar on top of every page. */
@Component
class Masthead {
    private static final Logger LOG = LoggerFactory.getLogger(Masthead.class);
    private static final int COUNTED = 1000;

    private final CurrentActor current;
    private final OrganizationQueries organization;
    private final WorklistQueries worklist;
    private final NoticeQueries notices;
    private final Sections sections;
    private final Clock clock;

    Masthead(
            CurrentActor current,
            OrganizationQueries organization,
            WorklistQueries worklist,
            NoticeQueries notices,
            Sections sections,
            Clock clock) {
        this.current = current;
        this.organization = organization;
        this.worklist = worklist;
        this.notices = notices;
        this.sections = sections;
        this.clock = clock;
    }

    /**
     * The bar for one person.
     *
     * @param user username; null when nobody is signed in
     * @param post the first post, as signatures show it
     * @param people all posts and the person's name
     * @param links pages the person may open
     * @param notices how many are unread; empty for none
     * @param here the present address, to come back to
     */
    public record View(
            @Nullable String user,
            @Nullable String post,
            @Nullable String people,
            List<Link> links,
            boolean searches,
            String notices,
            String here,
            LocalDate today) {}

    /** An entry of the navigation; count is how much waits there, null where nothing is counted. */
    public record Link(String section, String href, @Nullable String count) {}

    /** The bar for the present request. */
    public View view() {
        HttpServletRequest request = request();
        Optional<Actor> actor = actor(request);
        List<Link> links = actor.map(this::links).orElse(List.of());
        return new View(
                actor.map(Actor::username).orElse(null),
                actor.map(this::post).orElse(null),
                actor.map(this::people).orElse(null),
                links,
                links.stream().anyMatch(link -> link.section().equals("projects")),
                actor.map(notices::countUnread).map(Masthead::counted).orElse(""),
                here(request),
                LocalDate.now(clock));
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        try {
            return current.of(request);
        } catch (RuntimeException e) {
            LOG.warn("The bar is shown without a person, because none could be looked up", e);
            return Optional.empty();
        }
    }

    private List<Link> links(Actor actor) {
        return sections.of(actor).entrySet().stream()
                .map(section -> new Link(section.getKey(), section.getValue(), count(section.getKey(), actor)))
                .toList();
    }

    private @Nullable String count(String section, Actor actor) {
        long waiting = section.equals("inbox") ? worklist.waiting(actor) : 0;
        return waiting == 0 ? null : counted(waiting);
    }

    private static String counted(long count) {
        return count == 0 ? "" : count > COUNTED ? COUNTED + "+" : Long.toString(count);
    }

    private String post(Actor actor) {
        return actor.holdings().stream()
                .findFirst()
                .map(held -> organization.signature(held.department(), held.post()))
                .orElse(actor.display());
    }

    private String people(Actor actor) {
        String posts = actor.holdings().stream()
                .map(held -> organization.signature(held.department(), held.post()))
                .collect(Collectors.joining("、"));
        return actor.display().equals(posts) ? posts : actor.display() + "　" + posts;
    }

    /** Where the language switch leads back to; from the page of a failure to the beginning. */
    private static String here(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return "/";
        }
        String query = request.getQueryString();
        return Paths.of(request) + (query == null ? "" : "?" + query);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
