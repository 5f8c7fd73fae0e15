package cn.jingan.majorprojects.milestone.roadmap;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.milestone.MilestoneView;
import cn.jingan.majorprojects.milestone.schedule.ScheduleRule;
import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation.Broken;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of a change of the road map; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
@Transactional
class RoadMapRuleTest {

    @Autowired
    private OwnMilestoneService service;

    @Autowired
    private RoadMapOrderService order;

    @Autowired
    private MilestoneShareService shares;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private Registry registry;

    private String code;

    @BeforeEach
    void aRoad() {
        code = registry.road();
    }

    @Test
    void not_the_road_mapper() {
        OwnMilestone wanted = own(Stage.RESERVE);
        by(
                RoadMapRule.NOT_THE_ROAD_MAPPER,
                () -> service.add(cast.actor(Registry.LEAD + ".head"), code, Version.ANY, wanted));
        String id = cast.add(code, Stage.RESERVE, "管线会审").id();
        by(
                RoadMapRule.NOT_THE_ROAD_MAPPER,
                () -> service.drop(cast.actor(Registry.LEAD + ".head"), id, Version.ANY, "不办了"));
    }

    @Test
    void case_stands_still() {
        MilestoneView added = cast.add(code, Stage.RESERVE, "管线会审");
        for (String state : List.of("SUSPENDED", "TERMINATED", "CLOSED")) {
            rows.change("update project_project set run_state = ? where code = ?", state, code);
            by(RoadMapRule.CASE_STANDS_STILL, () -> cast.add(code, Stage.CONSTRUCTION, "联调联试"));
            by(RoadMapRule.CASE_STANDS_STILL, () -> cast.drop(added, "不办了"));
            SharePlan plan = new SharePlan(code, Version.ANY, Map.of(1, new MilestoneShare(null, 5)));
            assertThat(shares.drafts(cast.actor(Registry.LEAD + ".officer"), List.of(plan))
                            .get(code)
                            .refused())
                    .as("in a grid, at its cell")
                    .containsExactly(new Broken(RoadMapRule.CASE_STANDS_STILL, "weight1", List.of()));
        }
    }

    @Test
    void stage_is_past() {
        rows.change("update project_project set stage = 'CONSTRUCTION' where code = ?", code);
        by(RoadMapRule.STAGE_IS_PAST, () -> cast.add(code, Stage.PREPARATION, "管线会审"));
    }

    @Test
    void stage_at_its_gate() {
        cast.completeStage(code);
        by(RoadMapRule.STAGE_AT_ITS_GATE, () -> cast.add(code, Stage.RESERVE, "管线会审"));
        assertThat(cast.add(code, Stage.PREPARATION, "管线会审").status()).isEqualTo(MilestoneStatus.OPEN);
    }

    @Test
    void predecessor_in_later_stage() {
        String later = cast.add(code, Stage.CONSTRUCTION, "联调联试").id();
        by(RoadMapRule.PREDECESSOR_IN_LATER_STAGE, () -> cast.add(code, Stage.PREPARATION, "管线会审", later));
        assertThat(cast.add(code, Stage.COMPLETION, "试运行", later).openPredecessors())
                .isEqualTo(1);
    }

    @Test
    void predecessor_dropped() {
        MilestoneView gone = cast.add(code, Stage.PREPARATION, "管线会审");
        cast.drop(gone, "不办了");
        by(RoadMapRule.PREDECESSOR_DROPPED, () -> cast.add(code, Stage.CONSTRUCTION, "联调联试", gone.id()));
    }

    @Test
    void road_map_full() {
        List<RoadMapEntry> entries = IntStream.rangeClosed(1, 100)
                .mapToObj(no ->
                        new RoadMapEntry("m" + no, no, no, "节点", Stage.RESERVE, false, true, MilestoneStatus.OPEN, 0))
                .toList();
        by(
                RoadMapRule.ROAD_MAP_FULL,
                () -> OwnMilestoneCheck.require(new RoadMap(entries, List.of()), Stage.RESERVE, own(Stage.RESERVE)));
        OwnMilestoneCheck.require(new RoadMap(entries.subList(0, 99), List.of()), Stage.RESERVE, own(Stage.RESERVE));
    }

    @Test
    void statutory_stays() {
        MilestoneView statutory = cast.roadMap(code).stream()
                .filter(MilestoneView::statutory)
                .findFirst()
                .orElseThrow();
        by(RoadMapRule.STATUTORY_STAYS, () -> cast.drop(statutory, "不办了"));
    }

    @Test
    void answer_first() {
        MilestoneView added = cast.add(code, Stage.RESERVE, "管线会审");
        rows.change("update milestone_milestone set status = 'SUBMITTED' where id = ?", added.id());
        by(RoadMapRule.ANSWER_FIRST, () -> cast.drop(added, "不办了"));
    }

    @Test
    void settled_stays() {
        MilestoneView done = cast.add(code, Stage.RESERVE, "管线会审");
        cast.complete(Registry.LEAD, done);
        by(RoadMapRule.SETTLED_STAYS, () -> cast.drop(done, "不办了"));
        MilestoneView gone = cast.add(code, Stage.PREPARATION, "联调联试");
        cast.drop(gone, "不办了");
        by(RoadMapRule.SETTLED_STAYS, () -> cast.drop(gone, "不办了"));
    }

    @Test
    void dropped_is_gone() {
        MilestoneView gone = cast.add(code, Stage.PREPARATION, "踏勘");
        cast.drop(gone, "不办了");
        Actor officer = cast.actor(Registry.LEAD + ".officer");
        by(RoadMapRule.DROPPED_IS_GONE, () -> order.move(officer, gone.id(), Version.ANY, RoadMapOrderService.FIRST));
    }

    @Test
    void owner_of_another_department() {
        String stranger = cast.actor("jyj.officer").personId();
        by(RoadMapRule.OWNER_OF_ANOTHER_DEPARTMENT, () -> assign(new MilestoneShare(stranger, null)));
        assign(new MilestoneShare(cast.actor(Registry.LEAD + ".head").personId(), null));
    }

    @Test
    void weight_out_of_range() {
        by(RoadMapRule.WEIGHT_OUT_OF_RANGE, () -> assign(new MilestoneShare(null, 101)));
        by(RoadMapRule.WEIGHT_OUT_OF_RANGE, () -> assign(new MilestoneShare(null, -1)));
        assign(new MilestoneShare(null, 0));
        assign(new MilestoneShare(null, 100));
    }

    private void assign(MilestoneShare share) {
        String first = cast.roadMap(code).get(0).id();
        shares.assign(cast.actor(Registry.LEAD + ".officer"), first, Version.ANY, share);
    }

    @Test
    void links_unreadable() {
        MilestoneView added = cast.add(code, Stage.PREPARATION, "管线会审");
        for (String text : List.of("九", "9-2", "9+", "+9", "9+1+1")) {
            by(RoadMapRule.LINKS_UNREADABLE, () -> cast.link(added, text));
        }
        by(ScheduleRule.NO_SUCH_MILESTONE, () -> cast.link(added, "99"));
    }

    @Test
    void lag_too_long() {
        MilestoneView added = cast.add(code, Stage.PREPARATION, "管线会审");
        by(RoadMapRule.LAG_TOO_LONG, () -> cast.link(added, "2+501"));
        cast.link(added, "2+500");
    }

    @Test
    void link_circle() {
        MilestoneView first = cast.add(code, Stage.PREPARATION, "踏勘");
        MilestoneView second = cast.add(code, Stage.PREPARATION, "管线会审", first.id());
        MilestoneView third = cast.add(code, Stage.PREPARATION, "管线批复", second.id());
        by(RoadMapRule.LINK_CIRCLE, () -> cast.link(first, "1；" + third.no()));
        by(RoadMapRule.LINK_CIRCLE, () -> cast.link(second, String.valueOf(second.no())));
        cast.link(third, first.no() + "；" + second.no());
    }

    @Test
    void links_stand() {
        MilestoneView first = cast.roadMap(code).get(0);
        cast.complete(Registry.LEAD, first);
        by(RoadMapRule.LINKS_STAND, () -> cast.link(first, ""));
        MilestoneView gone = cast.add(code, Stage.PREPARATION, "踏勘");
        cast.drop(gone, "不办了");
        by(RoadMapRule.LINKS_STAND, () -> cast.link(gone, ""));
    }

    @Test
    void already_begun() {
        MilestoneView begun = cast.add(code, Stage.RESERVE, "管线会审");
        by(RoadMapRule.ALREADY_BEGUN, () -> cast.link(begun, "1"));
        MilestoneView waiting = cast.add(code, Stage.RESERVE, "管线批复", begun.id());
        cast.link(waiting, "1；" + begun.no());
    }

    private static OwnMilestone own(Stage stage) {
        return new OwnMilestone("管线会审", stage, List.of(), null);
    }
}
