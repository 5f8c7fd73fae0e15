package cn.jingan.majorprojects.worklist;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Ticked;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The refusals of the inbox; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
class WorklistRuleTest {

    @Autowired
    private WorklistService service;

    @Autowired
    private RoutingService routing;

    @Autowired
    private SeveralService several;

    @Autowired
    private SeveralActions severalActions;

    @Autowired
    private UrgeService urges;

    @Autowired
    private CopyService copies;

    @Autowired
    private NextService next;

    @Autowired
    private WorkItems items;

    @Autowired
    private ViewService views;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private CaseItems caseItems;

    private String project;
    private String item;
    private String milestone;
    private Actor officer;
    private Actor colleague;
    private String lead;

    @BeforeEach
    void aTaskIsTheOnlyOfficersOwn() {
        String code = rows.untouched("CULTURE_SPORT");
        project = code;
        lead = cast.project(code).leadDepartment();
        milestone = cast.roadMap(code).get(0).id();
        item = rows.item("milestone.complete", milestone).get("id").toString();
        officer = cast.actor(lead + ".officer");
        colleague = rows.person("COLLEAGUE", "OFFICER", lead);
    }

    @Test
    void views_full() {
        for (int i = 0; i < ViewService.MOST; i++) {
            views.save(colleague, view(Integer.toString(i)));
        }
        by(WorklistRule.VIEWS_FULL, () -> views.save(colleague, view("9")));
        views.save(colleague, view("0"));
        assertThat(views.of(colleague)).hasSize(ViewService.MOST);
    }

    private static SavedView view(String name) {
        return new SavedView("", name, Box.TODO, null, null, null, null, null, null, null);
    }

    @Test
    void claimed_by_another() {
        by(WorklistRule.CLAIMED_BY_ANOTHER, () -> service.claim(colleague, item, Version.ANY));
        by(
                WorklistRule.CLAIMED_BY_ANOTHER,
                () -> items.openTask(
                        "milestone.complete",
                        milestone,
                        colleague.as("OFFICER", lead).orElseThrow()));
        assertThat(assignee()).isEqualTo(officer.personId());
    }

    @Test
    void claimed_by_you() {
        by(WorklistRule.CLAIMED_BY_YOU, () -> service.claim(officer, item, Version.ANY));
        assertThat(assignee()).isEqualTo(officer.personId());
    }

    @Test
    void not_your_task() {
        by(WorklistRule.NOT_YOUR_TASK, () -> service.release(colleague, item, Version.ANY));
        service.release(officer, item, Version.ANY);
        by(WorklistRule.NOT_YOUR_TASK, () -> service.release(officer, item, Version.ANY));
        service.claim(colleague, item, Version.ANY);
        assertThat(assignee()).isEqualTo("COLLEAGUE");
        service.release(colleague, item, Version.ANY);
        service.claim(officer, item, Version.ANY);
    }

    @Test
    void task_of_another_post() {
        service.release(officer, item, Version.ANY);
        Actor handler = rows.person("HANDLER", "HANDLER", lead);
        by(WorklistRule.TASK_OF_ANOTHER_POST, () -> service.claim(handler, item, Version.ANY));
        assertThat(assignee()).isNull();
        service.claim(officer, item, Version.ANY);
    }

    @Test
    void excluded_from_task() {
        Acting officers = officer.as("OFFICER", lead).orElseThrow();
        rows.exclude(item, officer.personId());
        try {
            by(WorklistRule.EXCLUDED_FROM_TASK, () -> items.openTask("milestone.complete", milestone, officers));
            service.release(officer, item, Version.ANY);
            by(WorklistRule.EXCLUDED_FROM_TASK, () -> service.claim(officer, item, Version.ANY));
        } finally {
            rows.exclude(item, "");
        }
        service.claim(officer, item, Version.ANY);
    }

    @Test
    void advice_awaited() {
        Acting officers = officer.as("OFFICER", lead).orElseThrow();
        String head = cast.actor(lead + ".head").personId();
        routing.delegate(officer, item, Version.ANY, head, "请研究。");
        by(WorklistRule.ADVICE_AWAITED, () -> items.openTask("milestone.complete", milestone, officers));
        by(WorklistRule.ADVICE_AWAITED, () -> routing.delegate(officer, item, Version.ANY, head, "再研究。"));
        routing.recall(officer, item, Version.ANY);
        assertThat(items.openTask("milestone.complete", milestone, officers)).isPresent();
    }

    @Test
    void advice_not_asked() {
        by(WorklistRule.ADVICE_NOT_ASKED, () -> routing.recall(officer, item, Version.ANY));
        Actor head = cast.actor(lead + ".head");
        by(WorklistRule.ADVICE_NOT_ASKED, () -> routing.advise(head, item, "意见。"));
    }

    @Test
    void transfer_target_unfit() {
        String head = cast.actor(lead + ".head").personId();
        by(WorklistRule.TRANSFER_TARGET_UNFIT, () -> routing.transfer(officer, item, Version.ANY, head, "出差。"));
        by(
                WorklistRule.TRANSFER_TARGET_UNFIT,
                () -> routing.transfer(officer, item, Version.ANY, officer.personId(), "出差。"));
        by(WorklistRule.TRANSFER_TARGET_UNFIT, () -> routing.transfer(officer, item, Version.ANY, null, "出差。"));
    }

    @Test
    void delegate_unfit() {
        String stranger = cast.auditor().personId();
        by(WorklistRule.DELEGATE_UNFIT, () -> routing.delegate(officer, item, Version.ANY, stranger, "请研究。"));
        by(WorklistRule.DELEGATE_UNFIT, () -> routing.delegate(officer, item, Version.ANY, officer.personId(), "请研究。"));
    }

    @Test
    void urged_today() {
        Actor head = cast.actor(lead + ".head");
        urges.urge(head, item);
        by(WorklistRule.URGED_TODAY, () -> urges.urge(head, item));
    }

    @Test
    void urges_oneself() {
        by(WorklistRule.URGES_ONESELF, () -> urges.urge(officer, item));
    }

    @Test
    void next_handler_unfit() {
        by(WorklistRule.NEXT_HANDLER_UNFIT, () -> next.choose(officer, item, Version.ANY, "NOBODY"));
    }

    @Test
    void reader_required() {
        by(
                WorklistRule.READER_REQUIRED,
                () -> copies.sendItem(officer, item, new CopyService.To(List.of(), " ", null)));
    }

    @Test
    void reader_unknown() {
        CopyService.To nobody = new CopyService.To(List.of("czj"), "查无此人", null);
        by(WorklistRule.READER_UNKNOWN, () -> copies.sendItem(officer, item, nobody));
    }

    @Test
    void task_paused() {
        caseItems.pause(project);
        by(WorklistRule.TASK_PAUSED, () -> service.release(officer, item, Version.ANY));
        by(
                WorklistRule.TASK_PAUSED,
                () -> items.openTask(
                        "milestone.complete",
                        milestone,
                        officer.as("OFFICER", lead).orElseThrow()));
        caseItems.resume(project, 0);
        service.release(officer, item, Version.ANY);
    }

    @Test
    void item_refused() {
        List<Ticked> one = Ticked.all(List.of(Ticked.text(item, 99)), "items");
        by(WorklistRule.ITEM_REFUSED, () -> several.release(officer, one));
        assertThat(assignee()).isEqualTo(officer.personId());
    }

    @Test
    void no_item_chosen() {
        by(WorklistRule.NO_ITEM_CHOSEN, () -> several.release(officer, Ticked.all(null, "items")));
        by(WorklistRule.NO_ITEM_CHOSEN, () -> severalActions.chosen(officer, List.of()));
    }

    @Test
    void too_many_items() {
        List<Ticked> most = IntStream.rangeClosed(0, SeveralActions.MOST)
                .mapToObj(no -> new Ticked("I" + no, Version.ANY))
                .toList();
        by(WorklistRule.TOO_MANY_ITEMS, () -> several.claim(officer, most));
        by(SharedRule.NOT_FOUND, () -> several.claim(officer, most.subList(1, most.size())));
    }

    @Test
    void forecast_of_another() {
        List<WorkItem> one = severalActions.chosen(officer, List.of(item));
        Actor head = cast.actor(lead + ".head");
        by(WorklistRule.FORECAST_OF_ANOTHER, () -> severalActions.forecast(head, one));
        assertThat(severalActions.forecast(officer, one)).containsExactly(project);
    }

    private Object assignee() {
        return rows.item("milestone.complete", milestone).get("assignee");
    }
}
