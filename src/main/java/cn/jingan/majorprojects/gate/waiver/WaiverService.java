package cn.jingan.majorprojects.gate.waiver;

import cn.jingan.majorprojects.gate.GateStatus;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.LockedGate;
import cn.jingan.majorprojects.gate.Readiness;
import cn.jingan.majorprojects.gate.Readiness.Item;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about waivers. Asking locks the gate first, deciding the waiver. */
@Service
public class WaiverService {
    /** Who decides; 默认配置，待确认. */
    public static final String DECIDER = "PLANNING_DIRECTOR";

    private static final int TEXT = 1000;
    private static final int LABEL = 200;

    private final Waivers waivers;
    private final LockedGate gates;
    private final Readiness readiness;
    private final WaiverProcess process;
    private final CaseAccess cases;
    private final OrganizationQueries organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaiverService(
            Waivers waivers,
            LockedGate gates,
            Readiness readiness,
            WaiverProcess process,
            CaseAccess cases,
            OrganizationQueries organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waivers = waivers;
        this.gates = gates;
        this.readiness = readiness;
        this.process = process;
        this.cases = cases;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** The officer asks for one while the submission is prepared; returns its id. */
    @Transactional
    public String ask(Actor actor, String gateId, WaiverWanted wanted) {
        GateView gate = gates.lock(actor, gateId);
        String lead = gate.leadDepartment();
        Acting by = actor.as("OFFICER", lead)
                .orElseThrow(
                        () -> new RuleViolation(WaiverRule.NOT_THE_WAIVER_ASKER, organization.departmentName(lead)));
        if (gate.status() != GateStatus.PREPARING) {
            throw new RuleViolation(WaiverRule.WAIVER_TOO_LATE);
        }
        requireSound(wanted);
        List<Item> items = unmet(gate, wanted.requirement());
        requireNone(gateId, items.get(0));
        Waiver waiver = waiver(by, gate, items, wanted);
        waivers.insert(waiver);
        events.publishEvent(event(by, "waiver.asked", waiver)
                .change("until", null, waiver.validUntil())
                .saying(waiver.reason()));
        process.asked(gate.projectId(), gate.project(), waiver.id());
        return waiver.id();
    }

    private void requireSound(WaiverWanted wanted) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = wanted.until();
        boolean sound = until != null && until.isAfter(today) && !until.isAfter(today.plusYears(1));
        new Refusals()
                .chosen("requirement", wanted.requirement())
                .required("reason", wanted.reason())
                .atMost(TEXT, "reason", wanted.reason())
                .when(!sound, "until", WaiverRule.WAIVER_DAY_OUT_OF_RANGE)
                .refuse();
    }

    private List<Item> unmet(GateView gate, @Nullable String requirement) {
        List<Item> items = readiness.forTheRecord(gate.at()).stream()
                .filter(each -> each.requirement().equals(requirement))
                .filter(Item::stops)
                .toList();
        if (items.isEmpty()) {
            throw RuleViolation.at("requirement", WaiverRule.WAIVER_NOT_NEEDED);
        }
        Item item = items.get(0);
        if (!item.waivable()) {
            throw RuleViolation.at("requirement", WaiverRule.WAIVER_AGAINST_LAW, item.title(), item.basis());
        }
        return items;
    }

    private void requireNone(String gateId, Item item) {
        boolean asked = waivers.ofGates(List.of(gateId)).stream()
                .anyMatch(each -> each.requirement().equals(item.requirement()) && each.status() == WaiverStatus.ASKED);
        if (asked) {
            throw RuleViolation.at("requirement", WaiverRule.WAIVER_ASKED_ALREADY);
        }
    }

    private Waiver waiver(Acting by, GateView gate, List<Item> items, WaiverWanted wanted) {
        return new Waiver(
                Ids.next(),
                gate.id(),
                gate.projectId(),
                gate.project(),
                items.get(0).requirement(),
                label(gate, items),
                String.valueOf(wanted.reason()).strip(),
                Objects.requireNonNull(wanted.until()),
                WaiverStatus.ASKED,
                by.department(),
                by.personId(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The gate and what it goes without, with as many sub-projects named as there is room for. */
    private static String label(GateView gate, List<Item> items) {
        String said = gate.kind().label() + "："
                + String.join("、", Readiness.titles(items).values());
        return said.length() <= LABEL ? said : said.substring(0, LABEL - 1) + "…";
    }

    /** The authority decides, who did not ask. */
    @Transactional
    public void decide(Actor actor, String id, Version seen, WaiverAnswer given) {
        Waiver waiver = lock(actor, id);
        Acting by = actor.as(DECIDER)
                .orElseThrow(
                        () -> new RuleViolation(WaiverRule.NOT_THE_WAIVER_DECIDER, organization.postName(DECIDER)));
        seen.require(waiver.version());
        if (waiver.status() != WaiverStatus.ASKED) {
            throw new RuleViolation(WaiverRule.WAIVER_DECIDED_ALREADY, waiver.status());
        }
        if (by.is(waiver.askedBy())) {
            throw new RuleViolation(WaiverRule.WAIVER_ASKER_DECIDES);
        }
        WaiverStatus status = requireSound(given);
        String text = given.decision() == null ? "" : given.decision().strip();
        if (waivers.decide(waiver, status, by.personId(), by.post(), by.department(), clock.instant(), text) == 0) {
            throw new RuleViolation(SharedRule.STALE_VERSION);
        }
        events.publishEvent(event(by, "waiver.decided", waiver)
                .change("status", waiver.status(), status)
                .saying(text));
        process.decided(by, id);
    }

    /** The gate goes on without: what was asked for and not decided falls away. */
    @Transactional
    public void endOpen(String gateId) {
        waivers.ofGates(List.of(gateId)).stream()
                .filter(waiver -> waiver.status() == WaiverStatus.ASKED)
                .filter(waiver -> waivers.end(waiver.id()) == 1)
                .forEach(waiver -> {
                    events.publishEvent(event(Acting.SYSTEM, "waiver.ended", waiver)
                            .change("status", waiver.status(), WaiverStatus.ENDED));
                    process.ended(waiver.project(), waiver.id());
                });
    }

    /** Locks the waiver until the end of the transaction: for what the process does to it by itself. */
    @Transactional
    public void hold(String id) {
        if (waivers.lock(id).isEmpty()) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
    }

    private static WaiverStatus requireSound(WaiverAnswer given) {
        boolean refused = given.answer() == WaiverAnswer.Choice.REFUSED;
        new Refusals()
                .chosen("answer", given.answer())
                .required("decision", refused ? given.decision() : "…")
                .atMost(TEXT, "decision", given.decision())
                .refuse();
        return refused ? WaiverStatus.REFUSED : WaiverStatus.GRANTED;
    }

    private Waiver lock(Actor actor, String id) {
        String found = waivers.lock(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
        Waiver waiver = waivers.byIds(List.of(found)).get(0);
        cases.requireVisible(actor, waiver.project());
        return waiver;
    }

    private static DomainEvent event(Acting by, String action, Waiver waiver) {
        return DomainEvent.of(by, action, waiver.project(), "waiver", waiver.id(), waiver.label());
    }
}
