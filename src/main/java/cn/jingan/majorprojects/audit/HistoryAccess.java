package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.replay.Drafts;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Post;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may read what of the history: auditors and leaders everything, the audit administrator the system's chain,
 * everybody the projects they see.
 */
@Component
class HistoryAccess {
    private static final Set<String> WIDE = Set.of("AUDIT", "LEADER");
    private static final String AUDITOR = "AUDITOR";
    private static final String ADMINISTRATOR = "AUDIT_ADMIN";

    private final OrganizationQueries organization;
    private final CaseAccess cases;

    HistoryAccess(OrganizationQueries organization, CaseAccess cases) {
        this.organization = organization;
        this.cases = cases;
    }

    /** Whether the person audits. */
    static boolean isAuditor(Actor actor) {
        return actor.holdsAny(AUDITOR);
    }

    /** The person as auditor; refused to everybody else. */
    static Acting auditor(Actor actor) {
        return actor.as(AUDITOR).orElseThrow(() -> new RuleViolation(SharedRule.NOT_PERMITTED));
    }

    /** The filter narrowed to what the person may search; refused to those who see single projects only. */
    HistoryFilter searchable(Actor actor, HistoryFilter filter) {
        if (seesAll(actor)) {
            return filter;
        }
        if (!actor.holdsAny(ADMINISTRATOR)) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
        return filter.within(Head.SYSTEM);
    }

    /** Refuses a chain the person may not read, and one of no project. */
    void requireReadable(Actor actor, String chain) {
        if (chain.equals(Head.SYSTEM)) {
            searchable(actor, HistoryFilter.ALL);
        } else {
            cases.requireVisible(actor, chain);
        }
    }

    /**
     * Whether the words of an entry are internal to a department that the person is not of: what is drafted there is no
     * opinion until it is issued (默认配置). Audit reads it.
     */
    boolean isInternal(Actor actor, HistoryItem item) {
        return isDraft(item)
                && !isAuditor(actor)
                && !actor.departments().contains(item.who().department());
    }

    /** Whether it tells of an opinion that was not issued yet. */
    static boolean isDraft(HistoryItem item) {
        return Drafts.include(item.action());
    }

    /** The same as an answer. */
    boolean isReadable(Actor actor, String chain) {
        return chain.equals(Head.SYSTEM)
                ? seesAll(actor) || actor.holdsAny(ADMINISTRATOR)
                : cases.isVisible(actor, chain);
    }

    /** Whether the person may read every chain. */
    boolean seesAll(Actor actor) {
        return actor.sees() == Actor.Sees.ALL
                && organization.posts().stream()
                        .filter(post -> actor.holdsAny(post.code()))
                        .map(Post::kind)
                        .anyMatch(WIDE::contains);
    }
}
