package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.OpinionView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts of opinions for the page of a gate. */
@Component("gateCounts")
class GateCounts {
    private static final int AGREEING = 2;

    /** How many departments have answered. */
    public long answered(List<OpinionView> standing) {
        return standing.stream().filter(opinion -> opinion.weight() <= AGREEING).count();
    }

    /** How many agree or are not concerned. */
    public long agreeing(List<OpinionView> standing) {
        return standing.stream().filter(opinion -> opinion.weight() == AGREEING).count();
    }

    /** How many object, set conditions or ask for a supplement. */
    public long dissenting(List<OpinionView> standing) {
        return standing.stream().filter(opinion -> opinion.weight() < AGREEING).count();
    }
}
