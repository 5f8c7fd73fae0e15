package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.standing.Found;
import cn.jingan.majorprojects.audit.standing.StandingCheck;
import cn.jingan.majorprojects.audit.standing.StandingChecks;
import cn.jingan.majorprojects.shared.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the standing tests find, for those who may search the history. An auditor's run is recorded. */
@Service
public class Findings {
    private final StandingChecks tests;
    private final HistoryAccess access;
    private final ReadTrail trail;

    /**
     * The tests and what they found.
     *
     * @param tests all of them
     * @param found in the order of the history
     */
    public record Result(List<StandingCheck> tests, List<Found> found) {

        public Result {
            tests = List.copyOf(tests);
            found = List.copyOf(found);
        }

        /** How many a test found. */
        public long count(String test) {
            return found.stream().filter(each -> each.test().equals(test)).count();
        }
    }

    Findings(StandingChecks tests, HistoryAccess access, ReadTrail trail) {
        this.tests = tests;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Runs the tests over a project given by code or number, or over everything the person may search.
     *
     * @param test the only one to run; null for all
     */
    @Transactional
    public Result run(Actor actor, @Nullable String project, @Nullable String test) {
        HistoryFilter filter =
                access.searchable(actor, new HistoryFilter(null, project, null, null, null, null, null, null));
        String chain = filter.chain();
        trail.searched(actor, filter);
        return new Result(tests.tests(), chain == null ? tests.everywhere(test) : tests.in(chain, test));
    }
}
