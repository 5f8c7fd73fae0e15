package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.OpinionStatus;
import cn.jingan.majorprojects.gate.OpinionView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts of opinions for the page of a gate. */
@Component("gateCounts")
class GateCounts {
    private static final int AGREEING = 2;

    /** How many rounds these gates had. */
    public long rounds(List<GateFile> gates) {
        return gates.stream().mapToLong(gate -> gate.rounds().size()).sum();
    }

    /** How many departments were asked, without those that were removed. */
    public long asked(List<OpinionView> standing) {
        return standing.stream()
                .filter(opinion -> opinion.status() != OpinionStatus.REMOVED)
                .count();
    }

    /** How many departments have answered. */
    public long answered(List<OpinionView> standing) {
        return standing.stream().filter(opinion -> opinion.weight() <= AGREEING).count();
    }

    /** Those that agree or are not concerned. */
    public List<OpinionView> agreeing(List<OpinionView> standing) {
        return standing.stream().filter(opinion -> opinion.weight() == AGREEING).toList();
    }

    /** How many object, set conditions or ask for a supplement. */
    public long dissenting(List<OpinionView> standing) {
        return standing.stream().filter(opinion -> opinion.weight() < AGREEING).count();
    }

    /** The ids of what was signed of the file: the gate and its opinions. */
    public List<String> signed(GateFile file) {
        return Stream.concat(
                        Stream.of(file.gate().id()), file.opinions().stream().map(OpinionView::id))
                .toList();
    }
}
