package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads of applications for intake. */
@Service
public class IntakeQueries {
    private final Intakes intakes;
    private final IntakeCheck check;

    IntakeQueries(Intakes intakes, IntakeCheck check) {
        this.intakes = intakes;
        this.check = check;
    }

    /** The applications this person may see, newest first. */
    public Page<IntakeView> list(Actor actor, @Nullable String after, int limit) {
        return Page.of(intakes.list(actor, after, limit + 1), limit, IntakeView::id);
    }

    /** The application, if this person may see it. */
    public IntakeView visible(Actor actor, String id) {
        return intakes.byId(actor, id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** What is still missing or wrong before it can be submitted; nothing once it is. */
    public List<RuleViolation.Broken> missing(IntakeView intake) {
        return intake.open() ? check.missing(intake.proposal(), intake.project()) : List.of();
    }
}
