package cn.jingan.majorprojects.gate.waiver;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of waivers. */
@Service
public class WaiverQueries {
    private final Waivers waivers;
    private final CaseAccess cases;

    WaiverQueries(Waivers waivers, CaseAccess cases) {
        this.waivers = waivers;
        this.cases = cases;
    }

    /** The waiver, whoever asks: for the process. */
    public Waiver waiver(String id) {
        return waivers.byIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The waiver, if this person may see its project. */
    public Waiver visible(Actor actor, String id) {
        Waiver found = waiver(id);
        cases.requireVisible(actor, found.project());
        return found;
    }

    /** The waivers of each gate, oldest first, in one statement; a gate without any is absent. */
    public Map<String, List<Waiver>> ofGates(Collection<String> gateIds) {
        return gateIds.isEmpty()
                ? Map.of()
                : waivers.ofGates(gateIds).stream().collect(Collectors.groupingBy(Waiver::gateId));
    }
}
