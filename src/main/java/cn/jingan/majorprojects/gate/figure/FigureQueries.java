package cn.jingan.majorprojects.gate.figure;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads of figures. */
@Service
public class FigureQueries {
    private final Figures figures;
    private final CaseAccess cases;

    FigureQueries(Figures figures, CaseAccess cases) {
        this.figures = figures;
        this.cases = cases;
    }

    /** Refuses whoever may not see the project. */
    public void requireVisible(Actor actor, String code) {
        cases.requireVisible(actor, code);
    }

    /** The figure, whoever asks: for the process. */
    public Figure figure(String id) {
        return figures.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The figure, if this person may see its project. */
    public Figure visible(Actor actor, String id) {
        Figure found = figure(id);
        cases.requireVisible(actor, found.project());
        return found;
    }
}
