package cn.jingan.majorprojects.project.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The groups of the seed, as lists and pages read them. */
@Import(Fixtures.class)
abstract class ProgrammeCases {

    @Autowired
    private ProgrammeQueries queries;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private ProgrammeSeeds seeds;

    @Autowired
    private Cast cast;

    @Test
    void are_shown_with_the_other_members_and_narrow_the_list() {
        assertThat(queries.groups()).extracting(ProgrammeQueries.Group::name).contains("宝丰苑", "市北园区");
        assertThat(queries.names()).hasSize(10).containsEntry("BAOFENGYUAN", "宝丰苑");
        assertThat(queries.around(cast.auditor(), "ZD-026")).singleElement().satisfies(group -> {
            assertThat(group.code()).isEqualTo("SHIBEI");
            assertThat(group.others()).extracting(ProjectRow::code).containsExactly("ZD-028", "ZD-040");
            assertThat(group.hidden()).isZero();
        });
        assertThat(projects.list(cast.auditor(), ProjectFilter.ofProgramme("SHIBEI"), null, 50)
                        .items())
                .extracting(ProjectRow::code)
                .containsExactly("ZD-026", "ZD-028", "ZD-040");
        assertThat(queries.around(cast.auditor(), "ZD-001")).isEmpty();
    }

    @Test
    void do_not_open_what_the_person_may_not_see() {
        String lead = cast.project("ZD-021").leadDepartment();
        assertThat(lead).isNotEqualTo(cast.project("ZD-059").leadDepartment());
        assertThat(queries.around(cast.actor("jyj.officer"), "ZD-040"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.others()).isEmpty();
                    assertThat(group.hidden()).isEqualTo(2);
                });
    }

    @Test
    void are_defined_once_however_often_the_seed_is_read() {
        seeds.start();
        assertThat(queries.names()).hasSize(10);
    }
}
