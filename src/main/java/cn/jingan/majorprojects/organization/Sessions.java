package cn.jingan.majorprojects.organization;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of people, wherever they were opened. */
@Component
public class Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * An open session.
     *
     * @param openedAt when it was opened
     * @param lastAt when it was last used
     * @param own whether it is the one that asks
     */
    public record Opened(Instant openedAt, Instant lastAt, boolean own) {}

    /** Under this name the limit of sessions at once marks one that it ended. */
    private static final String ONE_TOO_MANY =
            "org.springframework.session.security.SpringSessionBackedSessionInformation.EXPIRED";

    /** The sessions of that person, the last used first. */
    public List<Opened> of(String username, String ownId) {
        return open(username).values().stream()
                .filter(Sessions::isLive)
                .map(session -> new Opened(
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(ownId)))
                .sorted(Comparator.comparing(Opened::lastAt).reversed())
                .toList();
    }

    private static boolean isLive(Session session) {
        return !session.isExpired()
                && session.getAttribute(SessionEnd.OF_SESSION) == null
                && session.getAttribute(ONE_TOO_MANY) == null;
    }

    /**
     * Ends every session of that person but the one named; empty for all. What is left of one belongs to nobody and says
     * why it ended, until it is asked or has run out.
     */
    void end(String username, String exceptId, SessionEnd why) {
        end(sessions, username, exceptId, why);
    }

    private static <S extends Session> void end(
            FindByIndexNameSessionRepository<S> sessions, String username, String exceptId, SessionEnd why) {
        sessions.findByPrincipalName(username).values().stream()
                .filter(session -> !session.getId().equals(exceptId))
                .forEach(session -> {
                    Set.copyOf(session.getAttributeNames()).forEach(session::removeAttribute);
                    session.setAttribute(SessionEnd.OF_SESSION, why.name());
                    sessions.save(session);
                });
    }

    private Map<String, ? extends Session> open(String username) {
        return sessions.findByPrincipalName(username);
    }
}
