package cn.jingan.majorprojects.audit.standing;

import cn.jingan.majorprojects.shared.Subject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All tests over one chain, entry by entry. The same history gives the same findings. */
final class CheckRun {
    private final String chain;
    private final List<StandingCheck> tests;
    private final Consumer<Found> found;
    private final Map<Subject, Map<String, Step>> last = new HashMap<>();
    private final DatedThings dated = new DatedThings();
    private final Overruns overruns = new Overruns();
    private final FundGaps funds = new FundGaps();
    private final Map<String, RestedDecisions> rested = new HashMap<>();

    CheckRun(String chain, List<StandingCheck> tests, Consumer<Found> found) {
        this.chain = chain;
        this.tests = tests;
        this.found = found;
    }

    /** Looks at the next entry of the chain. */
    void hear(Step step) {
        dated.hear(step);
        overruns.hear(step);
        funds.hear(step);
        for (StandingCheck test : tests) {
            switch (test.kind()) {
                case SAME_PERSON -> test.steps().forEach(steps -> samePerson(test, steps, step));
                case OPEN_BETWEEN -> test.steps().forEach(steps -> openBetween(test, steps, step));
                case TOO_QUICK -> test.steps().forEach(steps -> tooQuick(test, steps, step));
                case OUTSIDE_AUTHORITY -> test.steps().forEach(steps -> outsideAuthority(test, steps, step));
                case LATE -> late(test, step);
                case DATED_BEFORE, DATED_AFTER -> test.steps().forEach(names -> dated(test, names, step));
                case REPLACED_AFTER -> test.steps().forEach(steps -> replacedAfter(test, steps, step));
                case OVER_SHARE, FUNDS_APART -> {
                    // Seen at the end of the chain: a later figure or a letter may answer it.
                }
            }
        }
        Map<String, Step> ofSubject = last.computeIfAbsent(step.subject(), subject -> new HashMap<>());
        ofSubject.put(step.action(), step);
    }

    /** The chain has ended: what is still over its limit is found now. */
    void end() {
        for (StandingCheck test : tests) {
            switch (test.kind()) {
                case OVER_SHARE -> test.steps().forEach(kinds -> overShare(test, kinds));
                case FUNDS_APART -> fundsApart(test);
                default -> {
                    // Found where it happened.
                }
            }
        }
    }

    private void overShare(StandingCheck test, List<String> kinds) {
        overruns.over(kinds.get(0), kinds.get(1), test.limit())
                .forEach(overrun -> report(test, overrun.over(), overrun.base(), overrun.percent()));
    }

    private void fundsApart(StandingCheck test) {
        funds.over(test.limit()).forEach(apart -> {
            Step first = apart.first() == apart.worst() ? null : apart.first();
            report(test, apart.worst(), first, apart.points());
        });
    }

    private void samePerson(StandingCheck test, List<String> steps, Step step) {
        Step first = before(step, steps.get(0), steps.get(1));
        if (first != null && first.person().equals(step.person())) {
            report(test, step, first, null);
        }
    }

    private void openBetween(StandingCheck test, List<String> steps, Step step) {
        Step opened = before(step, steps.get(0), steps.get(2));
        Step closed = before(step, steps.get(1), steps.get(2));
        if (opened != null && (closed == null || closed.seq() < opened.seq())) {
            report(test, step, opened, null);
        }
    }

    private void tooQuick(StandingCheck test, List<String> steps, Step step) {
        Step first = before(step, steps.get(0), steps.get(1));
        if (first != null) {
            long seconds = Duration.between(first.recorded(), step.recorded()).toSeconds();
            if (seconds < test.limit()) {
                report(test, step, first, seconds);
            }
        }
    }

    private void outsideAuthority(StandingCheck test, List<String> steps, Step step) {
        Step named = before(step, steps.get(0), steps.get(1));
        if (named != null
                && !named.after("decidingPost").isEmpty()
                && !named.after("decidingPost").equals(step.post())) {
            report(test, step, named, null);
        }
    }

    private void late(StandingCheck test, Step step) {
        long days = Duration.between(step.occurred(), step.recorded()).toDays();
        if (days > test.limit()) {
            report(test, step, null, days);
        }
    }

    private void dated(StandingCheck test, List<String> names, Step step) {
        dated.apart(names.get(0), names.get(1), step).ifPresent(apart -> {
            boolean before = test.kind() == StandingCheck.Kind.DATED_BEFORE;
            if (before ? apart.days() < 0 : apart.lapsed(test.limit())) {
                report(test, step, apart.other(), Math.abs(before ? apart.days() : apart.measured()));
            }
        });
    }

    private void replacedAfter(StandingCheck test, List<String> steps, Step step) {
        RestedDecisions decisions = rested.computeIfAbsent(test.code() + steps, key -> new RestedDecisions());
        decisions.hear(steps.get(0), steps.get(1), step);
        if (step.is(steps.get(2))) {
            decisions.on(step).forEach(decision -> report(test, step, decision, null));
        }
    }

    /** The last such step on the same thing, when this one is the other that is looked for. */
    private @Nullable Step before(Step step, String first, String present) {
        if (!step.is(present)) {
            return null;
        }
        Step candidate = last.getOrDefault(step.subject(), Map.of()).get(first.replaceFirst("\\[.*", ""));
        return candidate != null && candidate.is(first) ? candidate : null;
    }

    private void report(StandingCheck test, Step step, @Nullable Step first, @Nullable Long measured) {
        Long before = first == null ? null : first.seq();
        found.accept(
                new Found(test.code(), chain, step.seq(), step.id(), before, step.label(), step.recorded(), measured));
    }
}
