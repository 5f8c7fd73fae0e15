package cn.jingan.majorprojects.dashboard;

import cn.jingan.majorprojects.dashboard.Board.Figures;
import cn.jingan.majorprojects.dashboard.Board.GatesUnderWay;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the board together for one person. */
@Service
public class DashboardQueries {
    private static final int GATES = 20;
    static final Duration LATELY = Duration.ofDays(30);

    private final DashboardViews views;
    private final Waits waits;
    private final DueDatesAhead ahead;
    private final Clock clock;

    DashboardQueries(DashboardViews views, Waits waits, DueDatesAhead ahead, Clock clock) {
        this.views = views;
        this.waits = waits;
        this.ahead = ahead;
        this.clock = clock;
    }

    /** The portfolio as far as this person sees it; seven statements on one connection, however many projects. */
    @Transactional(readOnly = true)
    public Board board(Actor actor) {
        requireSight(actor);
        LocalDate today = LocalDate.now(clock);
        List<DashboardViews.ProjectCount> projects = views.projects(actor);
        Matrix matrix = Matrix.of(projects);
        List<Wait> waiting = waits.of(actor);
        DashboardViews.GateCount gates = views.gateCount(actor, clock.instant().minus(LATELY), today);
        return new Board(
                today,
                figures(actor, matrix, waiting, gates),
                matrix,
                LightCount.of(projects),
                waiting.size(),
                waits.longest(waiting),
                new GatesUnderWay(gates.underWay(), views.gates(actor, GATES)),
                ahead.of(actor, today),
                Zone.of(views.zones(actor)));
    }

    static void requireSight(Actor actor) {
        if (actor.sees() == Actor.Sees.NONE) {
            throw new RuleViolation(DashboardRule.BOARD_NEEDS_BUSINESS_POST);
        }
    }

    private Figures figures(Actor actor, Matrix matrix, List<Wait> waiting, DashboardViews.GateCount gates) {
        DashboardViews.DecisionCount decisions = views.decisions(actor);
        return new Figures(
                matrix.total().total(),
                decisions.mine(),
                decisions.unclaimed(),
                gates.signing(),
                waiting.stream().mapToLong(Wait::overdue).sum(),
                gates.decided(),
                gates.waivers());
    }
}
