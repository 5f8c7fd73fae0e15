package cn.jingan.majorprojects.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.History;
import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.audit.HistoryItem;
import cn.jingan.majorprojects.audit.HistorySlice;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Action.Field;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.DomainEvent.Change;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the history keeps of a milestone: what was said before, when it really happened, and nothing that did not. */
@OnH2
@Import(Fixtures.class)
class MilestoneHistoryTest {
    private static final String LEAD = Registry.LEAD;

    @Autowired
    private MilestoneService service;

    @Autowired
    private Actions actions;

    @Autowired
    private History history;

    @Autowired
    private Registry registry;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    private String code;
    private Actor officer;
    private LocalDate today;

    @BeforeEach
    void aRoad() {
        code = registry.road();
        officer = cast.actor(LEAD + ".officer");
        today = LocalDate.now(clock);
    }

    @Test
    void one_that_was_given_back_comes_with_what_was_said_and_keeps_what_was_changed() {
        cast.completeStage(code);
        cast.passGate(code);
        cast.passGate(code);
        MilestoneView statutory = cast.roadMap(code).stream()
                .filter(each -> each.statutory() && each.ready())
                .findFirst()
                .orElseThrow();
        complete(statutory, today, "静发改〔2026〕1 号", "附批复。");
        service.verify(
                cast.actor(LEAD + ".head"),
                statutory.id(),
                Version.ANY,
                new Verification(Verification.Answer.RETURNED, "日期有误。"));

        Map<String, @Nullable String> offered = new HashMap<>();
        actions
                .find(officer, new Subject("milestone", statutory.id()), "milestone.complete")
                .orElseThrow()
                .fields()
                .stream()
                .forEach((Field field) -> offered.put(field.name(), field.value()));
        assertThat(offered)
                .containsEntry("actualDate", today.toString())
                .containsEntry("documentNumber", "静发改〔2026〕1 号")
                .containsEntry("note", "附批复。");

        complete(statutory, today, null, null);
        assertThat(told("milestone.completed", statutory).get(0).changes())
                .contains(new Change("actualDate", today.toString(), today.toString()))
                .contains(new Change("documentNumber", "静发改〔2026〕1 号", null));
    }

    @Test
    void one_that_nobody_verifies_is_done_at_once_and_late_by_the_days_since_it_happened() {
        MilestoneView first = cast.roadMap(code).get(0);
        assertThat(first.statutory()).isFalse();
        complete(first, today.minusDays(40), null, null);

        HistoryItem completed = told("milestone.completed", first).get(0);
        assertThat(completed.changes()).contains(new Change("status", "OPEN", "DONE"));
        assertThat(completed.lateDays()).isEqualTo(40);
        assertThat(completed.occurred().atZone(clock.getZone()).toLocalDate()).isEqualTo(today.minusDays(40));
        HistoryItem closed = told("milestone.closed", first).get(0);
        assertThat(closed.changes()).as("it was done already").isEmpty();
        assertThat(closed.lateDays()).isZero();
    }

    private void complete(MilestoneView milestone, LocalDate on, @Nullable String number, @Nullable String note) {
        Completion completion = new Completion(on, number, note, List.of(Cast.scan("批复.pdf")));
        service.complete(officer, milestone.id(), Version.ANY, completion);
    }

    /** Newest first. */
    private List<HistoryItem> told(String action, MilestoneView milestone) {
        HistoryFilter filter = new HistoryFilter(null, code, null, null, null, action, null, null, milestone.id());
        return history.ofProject(cast.auditor(), code, filter, new HistorySlice(null, 50))
                .items();
    }
}
