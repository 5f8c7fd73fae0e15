package cn.jingan.majorprojects.worklist;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.ScheduleService;
import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 常用视图: what a person keeps of their inbox holds what the inbox lists. */
@Import(Fixtures.class)
abstract class ViewCases {
    private static final String LEAD = "hsb";

    @Autowired
    private ViewService views;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private DueDays days;

    @Autowired
    private ScheduleService schedules;

    @Autowired
    private Registry registry;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Test
    void holds_what_is_late_of_red_projects_as_of_today() {
        Actor officer = cast.actor(LEAD + ".officer");
        LocalDate today = LocalDate.now(clock);
        String late = begun(today.minusDays(30));
        String early = begun(today.plusDays(300));

        assertHolds(officer, view("红灯", Light.RED, null), late);
        assertHolds(officer, view("绿灯", Light.GREEN, null), early);
        assertHolds(officer, view("超期", null, Due.OVERDUE), late);
        assertHolds(officer, view("近期", null, Due.SOON), late);
        assertThat(views.of(officer)).extracting(SavedView::name).containsExactly("红灯", "绿灯", "超期", "近期");

        views.save(officer, view("红灯", Light.GREY, null));
        assertThat(views.of(officer)).as("the same name is the same view").hasSize(4);
        assertThat(views.count(officer, views.of(officer).get(0))).isZero();
        assertThat(views.of(cast.actor(LEAD + ".head"))).isEmpty();
        by(SharedRule.TEXT_REQUIRED, () -> views.save(officer, view("", null, null)));
        by(SharedRule.TEXT_TOO_LONG, () -> views.save(officer, view("长".repeat(21), null, null)));
        String id = views.of(officer).get(0).id();
        by(SharedRule.NOT_FOUND, () -> views.remove(cast.actor(LEAD + ".head"), id));
        views.remove(officer, id);
        by(SharedRule.NOT_FOUND, () -> views.remove(officer, id));
    }

    /** A road with a first milestone planned for that day. */
    private String begun(LocalDate day) {
        String code = registry.road(LEAD);
        Plan plan = new Plan(List.of(new Plan.Wanted(1, day, null)), "示例", false);
        schedules.plan(cast.actor(LEAD + ".officer"), code, Version.ANY, plan);
        return code;
    }

    private void assertHolds(Actor officer, SavedView view, String project) {
        views.save(officer, view);
        assertThat(views.count(officer, view)).isEqualTo(1);
        assertThat(queries.list(officer, view.box(), view.filter(days), null, 50)
                        .items())
                .extracting(WorkItem::project)
                .containsExactly(project);
    }

    private static SavedView view(String name, @Nullable Light light, @Nullable Due due) {
        return new SavedView("", name, Box.TODO, null, null, null, null, light, due, null);
    }
}
