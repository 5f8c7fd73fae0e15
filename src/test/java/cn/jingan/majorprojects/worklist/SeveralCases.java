package cn.jingan.majorprojects.worklist;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Ticked;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.Race;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.PlatformTransactionManager;

/** Several tasks at once: all of them, each as if it were done alone, or none and each that refuses told by its name. */
@Import(Fixtures.class)
abstract class SeveralCases {
    private static final String LEAD = "cjg";

    @Autowired
    private SeveralService several;

    @Autowired
    private SeveralActions actions;

    @Autowired
    private WorklistService worklist;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private Registry registry;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private InboxReconciler reconciler;

    @Autowired
    private PlatformTransactionManager transactions;

    private Actor officer;
    private Actor colleague;
    private List<String> items;

    @BeforeEach
    void threeTasksOfTheOfficerAndAColleague() {
        LocaleContextHolder.setLocale(Locale.CHINA);
        officer = cast.actor(LEAD + ".officer");
        items = Stream.generate(this::task).limit(3).toList();
        colleague = rows.holder("SEVERAL", "OFFICER", LEAD);
    }

    @AfterEach
    void inboxAndEngineAgree() {
        LocaleContextHolder.resetLocaleContext();
        rows.leaves("SEVERAL");
        assertThat(reconciler.differences().none()).isTrue();
    }

    @Test
    void are_put_back_and_taken_each_with_its_own_entry() {
        assertThat(several.release(officer, ticked(officer, items))).isEqualTo(3);
        assertThat(items).allSatisfy(item -> assertThat(assignee(item)).isNull());

        assertThat(several.claim(colleague, ticked(colleague, items))).isEqualTo(3);

        assertThat(items).allSatisfy(item -> {
            assertThat(assignee(item)).isEqualTo(colleague.personId());
            assertThat(rows.history(item)).containsExactly("item.released", "item.claimed");
        });
    }

    @Test
    void stay_as_they_are_where_one_was_taken_meanwhile_and_it_is_named() {
        several.release(officer, ticked(officer, items));
        List<Ticked> seen = ticked(officer, items);
        worklist.claim(colleague, items.get(1), Version.ANY);

        worklist.claim(colleague, items.get(2), Version.ANY);
        worklist.release(colleague, items.get(2), Version.ANY);

        assertThat(refused(() -> several.claim(officer, seen)))
                .extracting(Broken::rule, Broken::field, Broken::args)
                .containsExactlyInAnyOrder(
                        told(items.get(1), "这件事已由" + colleague.display() + "签收。"),
                        told(items.get(2), "你打开后，此内容已经变动。请查看最新内容后再提交。"));

        assertThat(assignee(items.get(0))).isNull();
        assertThat(rows.history(items.get(0))).containsExactly("item.released");
    }

    @Test
    void are_passed_to_one_colleague_or_none_is() {
        List<Ticked> all = ticked(officer, items);
        assertThat(refused(() -> several.transfer(officer, all, colleague.personId(), " ")))
                .extracting(Broken::field)
                .as("what is wrong with the reason is said once")
                .containsExactly("reason");
        by(SharedRule.UNKNOWN_CHOICE, () -> several.transfer(officer, all, "", "出差。"));
        rows.exclude(items.get(2), colleague.personId());
        assertThat(refused(() -> several.transfer(officer, all, colleague.personId(), "出差。")))
                .extracting(Broken::args)
                .containsExactly(List.of(name(items.get(2)), "只能转办给同部门同岗位、且没有办过前一步的另一人。"));
        assertThat(assignee(items.get(0))).isEqualTo(officer.personId());
        rows.exclude(items.get(2), "");

        assertThat(several.transfer(officer, all, colleague.personId(), "出差。")).isEqualTo(3);

        assertThat(items).allSatisfy(item -> {
            assertThat(assignee(item)).isEqualTo(colleague.personId());
            assertThat(queries.movements(item)).extracting(Movement::said).containsExactly("出差。");
            assertThat(rows.history(item)).containsExactly("item.transferred");
        });
    }

    @Test
    void of_another_department_or_of_none_are_not_found() {
        Actor foreign = cast.actor("mzj.officer");
        by(SharedRule.NOT_FOUND, () -> several.claim(foreign, ticked(officer, items)));
        by(SharedRule.NOT_FOUND, () -> actions.chosen(foreign, items));
        by(SharedRule.NOT_FOUND, () -> actions.chosen(officer, List.of(items.get(0), "NONE")));
    }

    @Test
    void offer_what_all_of_them_allow_and_people_fit_for_all_of_them() {
        assertThat(offered(officer)).containsExactly("items.release", "items.transfer");
        assertThat(heirs()).containsExactly(colleague.personId());
        rows.exclude(items.get(0), colleague.personId());
        assertThat(offered(officer)).containsExactly("items.release");
        rows.exclude(items.get(0), "");
        worklist.release(officer, items.get(0), Version.ANY);
        assertThat(offered(officer))
                .as("one can only be taken, two only put back")
                .isEmpty();
        several.release(officer, ticked(officer, items.subList(1, 3)));
        assertThat(offered(officer)).containsExactly("items.claim");
        several.claim(officer, ticked(officer, items));
    }

    @Test
    void that_overlap_go_whole_to_one_of_two_colleagues() throws Exception {
        several.release(officer, ticked(officer, items));
        List<Ticked> first = ticked(officer, List.of(items.get(1), items.get(0)));
        List<Ticked> other = ticked(officer, List.of(items.get(2), items.get(0), items.get(1)));

        Race.Second second =
                new Race(transactions).run(() -> several.claim(officer, first), () -> several.claim(colleague, other));

        assertThat(second.waited()).isTrue();
        assertThat(second.tries()).as("neither waits for the other twice").isEqualTo(1);
        assertThat(((RuleViolation) second.failure()).broken()).hasSize(2);
        assertThat(assignee(items.get(0))).isEqualTo(officer.personId());
        assertThat(assignee(items.get(1))).isEqualTo(officer.personId());
        assertThat(assignee(items.get(2))).isNull();
    }

    private String task() {
        String milestone = cast.roadMap(registry.road(LEAD)).get(0).id();
        return rows.item("milestone.complete", milestone).get("id").toString();
    }

    private List<Ticked> ticked(Actor actor, List<String> ids) {
        return queries.visible(actor, ids).stream()
                .map(item -> new Ticked(item.id(), new Version(item.version())))
                .toList();
    }

    private @Nullable String assignee(String item) {
        return queries.visible(officer, item).assignee();
    }

    private String name(String item) {
        WorkItem known = queries.visible(officer, item);
        return known.projectNumber() + "　" + known.projectName() + "　完成节点 " + known.label();
    }

    private Tuple told(String item, String why) {
        return tuple(WorklistRule.ITEM_REFUSED, "items", List.of(name(item), why));
    }

    private List<String> offered(Actor actor) {
        return actions.of(actor, actions.chosen(actor, items)).stream()
                .map(Action::name)
                .toList();
    }

    private List<String> heirs() {
        Action transfer =
                actions.transfer(officer, actions.chosen(officer, items)).orElseThrow();
        return transfer.fields().get(1).options().stream().map(Option::value).toList();
    }

    private static List<Broken> refused(ThrowingCallable command) {
        return catchThrowableOfType(RuleViolation.class, command).broken();
    }
}
