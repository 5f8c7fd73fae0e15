package cn.jingan.majorprojects.project.subproject;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.project.ProjectRule;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a project's sub-projects. */
@Import(Fixtures.class)
abstract class SubProjectCases {
    private static final String CODE = "ZD-017";

    @Autowired
    private SubProjectService service;

    @Autowired
    private SubProjectQueries queries;

    @Autowired
    private Actions actions;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void are_added_changed_and_removed_by_the_officer_and_all_of_it_stays_in_the_history() {
        String lead = cast.project(CODE).leadDepartment();
        Actor officer = cast.actor(lead + ".officer");
        String projectId = cast.project(CODE).id();
        assertThat(actions.find(officer, new Subject("project", projectId), "subproject.add"))
                .isPresent();
        assertThat(actions.find(cast.actor(lead + ".head"), new Subject("project", projectId), "subproject.add"))
                .isEmpty();
        String id = service.add(officer, CODE, entry("23 号地块", null));
        assertThat(actions.of(officer, new Subject("subproject", id)))
                .extracting(Action::name)
                .containsExactly("subproject.change", "subproject.remove");
        service.change(officer, id, new Version(0L), entry("23 号地块", "2401-310106-04-01-654321"));
        by(SharedRule.STALE_VERSION, () -> service.change(officer, id, new Version(0L), entry("改名", null)));
        assertThat(queries.ofProject(projectId)).singleElement().satisfies(part -> {
            assertThat(part.nationalCode()).isEqualTo("2401-310106-04-01-654321");
            assertThat(part.version()).isEqualTo(1);
        });
        by(SharedRule.TEXT_REQUIRED, () -> service.remove(officer, id, Version.ANY, " "));
        service.remove(officer, id, new Version(1L), "登记有误");
        assertThat(queries.ofProject(projectId)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select action from audit_entry where subject_type = 'subproject' and subject_id = ? order by id",
                        String.class,
                        id))
                .containsExactly("subproject.added", "subproject.changed", "subproject.removed");
    }

    @Test
    void of_a_case_that_is_over_stay_as_they_are() {
        String code = rows.untouched("HERITAGE_REPAIR", "HOUSING_RENEWAL");
        Actor officer = cast.actor(cast.project(code).leadDepartment() + ".officer");
        jdbc.update("update project_project set run_state = 'CLOSED' where code = ?", code);
        try {
            by(ProjectRule.CASE_OVER, () -> service.add(officer, code, entry("B 地块", null)));
        } finally {
            jdbc.update("update project_project set run_state = 'PROPOSED' where code = ?", code);
        }
    }

    private static SubProjectEntry entry(String name, String national) {
        return new SubProjectEntry(name, "街坊", national, CodeState.UNVERIFIED, null, CodeState.UNVERIFIED, null);
    }
}
