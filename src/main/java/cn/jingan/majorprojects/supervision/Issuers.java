package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Post;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who issues on which rung (默认配置，待确认): 提醒 and 督办 the portfolio office, 约谈 the vice mayor in charge, 通报 the head of
 * government. Departments urge (催办), they do not supervise (督查条例第七条).
 */
@Component
class Issuers {
    private static final Holding OFFICE = new Holding("PORTFOLIO_OFFICE", "jgw");
    private static final Holding MAYOR = new Holding("MAYOR", "zf");
    private static final String LEADER = "LEADER";

    private final LeadersInCharge leaders;
    private final OrganizationQueries organization;

    Issuers(LeadersInCharge leaders, OrganizationQueries organization) {
        this.leaders = leaders;
        this.organization = organization;
    }

    /** The post that issues on that rung, and where it is held. */
    Holding of(Level level, ProjectFacts project) {
        return switch (level) {
            case REMINDER, SUPERVISION -> seated(OFFICE);
            case INTERVIEW -> leaders.of(project);
            case CIRCULAR -> seated(MAYOR);
        };
    }

    private Holding seated(Holding usual) {
        return new Holding(usual.post(), organization.seatOf(usual.post()).orElse(usual.department()));
    }

    /** The person under the post that issues there; refuses whoever does not hold it. */
    Acting require(Actor actor, Level level, ProjectFacts project) {
        Holding issuer = of(level, project);
        return actor.as(issuer.post())
                .orElseThrow(() ->
                        new RuleViolation(SupervisionRule.NOT_THE_ORDER_ISSUER, organization.postName(issuer.post())));
    }

    /** The rungs on which this person issues; the tables are asked for leaders only. */
    List<Level> levels(Actor actor, ProjectFacts project) {
        boolean leads = leads(actor);
        return Stream.of(Level.values())
                .filter(level -> level != Level.INTERVIEW || leads)
                .filter(level -> actor.holdsAny(of(level, project).post()))
                .toList();
    }

    /** Whether the person could issue anything at all. */
    boolean any(Actor actor) {
        return actor.holdsAny(OFFICE.post()) || leads(actor);
    }

    private boolean leads(Actor actor) {
        return organization.posts().stream()
                .filter(post -> post.kind().equals(LEADER))
                .map(Post::code)
                .anyMatch(actor::holdsAny);
    }
}
