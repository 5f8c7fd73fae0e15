package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.StandIns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What substitutes signed, with both names, for pages. */
@Component("standInTexts")
class StandInTexts {
    private final StandIns standIns;
    private final OrganizationQueries organization;

    StandInTexts(StandIns standIns, OrganizationQueries organization) {
        this.standIns = standIns;
        this.organization = organization;
    }

    /**
     * One signature.
     *
     * @param action as the history names it
     * @param person name of the substitute
     * @param signature the post signed under
     * @param absent name of its holder
     */
    public record Line(String action, String person, String signature, String absent, Instant at) {}

    /** The signatures of substitutes on those things, earliest first. */
    public List<Line> of(Collection<String> subjects) {
        List<StandIns.Act> acts = standIns.of(subjects);
        Map<String, String> names = organization.personNames(acts.stream()
                .flatMap(act -> Stream.of(act.personId(), act.onBehalfOf()))
                .distinct()
                .toList());
        return acts.stream()
                .map(act -> new Line(
                        act.action(),
                        names.getOrDefault(act.personId(), act.personId()),
                        organization.signature(act.department(), act.post()),
                        names.getOrDefault(act.onBehalfOf(), act.onBehalfOf()),
                        act.doneAt()))
                .toList();
    }
}
