package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.RunState;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about other colours (改灯). Each command locks the case, then its light, then the override. */
@Service
public class LightOverrideService {
    /** Days that another colour may be shown at most; 默认配置，待确认. */
    static final int LONGEST = 90;

    private static final int TEXT = 1000;

    private final OverrideDesk desk;
    private final LightRows rows;
    private final LightOverrides overrides;
    private final LightService lights;
    private final OverrideEnds ends;
    private final OverridePeople people;
    private final LightWords words;
    private final LightAuthority authority;
    private final LightOverrideProcess process;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final Clock clock;

    LightOverrideService(
            OverrideDesk desk,
            LightRows rows,
            LightOverrides overrides,
            LightService lights,
            OverrideEnds ends,
            OverridePeople people,
            LightWords words,
            LightAuthority authority,
            LightOverrideProcess process,
            ProjectQueries projects,
            OrganizationQueries organization,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.overrides = overrides;
        this.lights = lights;
        this.ends = ends;
        this.people = people;
        this.words = words;
        this.authority = authority;
        this.process = process;
        this.projects = projects;
        this.organization = organization;
        this.clock = clock;
    }

    /** The portfolio office or the officer asks for another colour; returns the id. */
    @Transactional
    public String ask(Actor actor, String code, OverrideWanted wanted) {
        LightState state = desk.lockLight(actor, code);
        ProjectFacts project = projects.factsByCode(code);
        Acting by = people.asking(actor, project.leadDepartment())
                .orElseThrow(() -> new RuleViolation(
                        LightRule.NOT_THE_LIGHT_ASKER, organization.departmentName(project.leadDepartment())));
        Light judged = requireAskable(project, state);
        requireSound(wanted, judged);
        LightOverride override = override(by, state, judged, wanted, authority.level(project.id()));
        overrides.insert(override);
        desk.tell(by, "light.overrideAsked", override, null, OverrideStatus.ASKED, override.reason());
        process.asked(project.id(), code, override.id());
        return override.id();
    }

    private Light requireAskable(ProjectFacts project, LightState state) {
        if (project.runState() == RunState.SUSPENDED) {
            throw new RuleViolation(LightRule.LIGHT_OF_A_STANDSTILL);
        }
        Light judged = state.colour();
        if (judged == null) {
            throw new RuleViolation(LightRule.NO_LIGHT);
        }
        if (!overrides.open(List.of(state.project())).isEmpty()) {
            throw new RuleViolation(LightRule.LIGHT_OVERRIDE_OPEN);
        }
        return judged;
    }

    private void requireSound(OverrideWanted wanted, Light judged) {
        new Refusals()
                .chosen("colour", wanted.colour())
                .when(wanted.colour() == judged, "colour", LightRule.LIGHT_IS_SO_ALREADY, judged)
                .required("reason", wanted.reason())
                .atMost(TEXT, "reason", wanted.reason())
                .when(!inRange(wanted.until()), "until", LightRule.LIGHT_DAY_OUT_OF_RANGE, LONGEST)
                .refuse();
    }

    private boolean inRange(@Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        return until != null && until.isAfter(today) && !until.isAfter(today.plusDays(LONGEST));
    }

    private LightOverride override(
            Acting by, LightState state, Light judged, OverrideWanted wanted, LightAuthority.Level level) {
        Light colour = Objects.requireNonNull(wanted.colour());
        return new LightOverride(
                Ids.next(),
                state.projectId(),
                state.project(),
                words.colour(judged, Locale.CHINESE) + " → " + words.colour(colour, Locale.CHINESE),
                colour,
                judged,
                words.reason(state, Locale.CHINESE),
                String.valueOf(wanted.reason()).strip(),
                Objects.requireNonNull(wanted.until()),
                OverrideStatus.ASKED,
                by.department(),
                by.post(),
                by.personId(),
                clock.instant(),
                level.post(),
                level.days(),
                level.version(),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The leader in charge grants or refuses; who asked does not. */
    @Transactional
    public void decide(Actor actor, String id, Version seen, OverrideAnswer given) {
        LightOverride override = desk.lock(actor, id);
        Acting by = actor.as(override.deciderPost())
                .orElseThrow(() -> new RuleViolation(
                        LightRule.NOT_THE_LIGHT_DECIDER, organization.postName(override.deciderPost())));
        seen.require(override.version());
        if (override.status() != OverrideStatus.ASKED) {
            throw new RuleViolation(LightRule.LIGHT_DECIDED_ALREADY, override.status());
        }
        if (by.is(override.askedBy())) {
            throw new RuleViolation(LightRule.LIGHT_ASKER_DECIDES);
        }
        OverrideStatus status = requireSound(override, given);
        String text = given.decision() == null ? "" : given.decision().strip();
        if (overrides.decide(override, status, by.personId(), by.post(), by.department(), clock.instant(), text) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        boolean granted = status == OverrideStatus.GRANTED;
        desk.tell(
                by,
                granted ? "light.overrideGranted" : "light.overrideRefused",
                override,
                OverrideStatus.ASKED,
                status,
                text);
        process.decided(by, id);
        if (granted) {
            rows.override(override.project(), override);
            lights.judge(List.of(override.project()));
        }
    }

    private OverrideStatus requireSound(LightOverride override, OverrideAnswer given) {
        boolean refused = given.answer() == OverrideAnswer.Choice.REFUSED;
        boolean past = given.answer() == OverrideAnswer.Choice.GRANTED
                && override.validUntil().isBefore(LocalDate.now(clock));
        new Refusals()
                .chosen("answer", given.answer())
                .when(past, "answer", LightRule.LIGHT_DAY_OUT_OF_RANGE, LONGEST)
                .required("decision", refused ? given.decision() : "…")
                .atMost(TEXT, "decision", given.decision())
                .refuse();
        return refused ? OverrideStatus.REFUSED : OverrideStatus.GRANTED;
    }

    /** Who asked, or who decides, ends it before its last day; the colour that the system judges is shown again. */
    @Transactional
    public void end(Actor actor, String id, Version seen, @Nullable String reason) {
        LightOverride override = desk.lock(actor, id);
        Acting by = people.ending(actor, override).orElseThrow(() -> new RuleViolation(LightRule.NOT_THE_LIGHT_ENDER));
        seen.require(override.version());
        if (!override.status().open()) {
            throw new RuleViolation(LightRule.LIGHT_OVERRIDE_OVER);
        }
        new Refusals().required("reason", reason).atMost(TEXT, "reason", reason).refuse();
        ends.end(by, override, reason);
        lights.judge(List.of(override.project()));
    }

    /** Locks what a command on the override locks, until the end of the transaction: for what the process does by itself. */
    @Transactional
    public void hold(String id) {
        desk.hold(id);
    }
}
