package cn.jingan.majorprojects.worklist;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The refusals of the inbox; each test is named after its rule. */
@OnH2
@Import({Cast.class, Rows.class})
class WorklistRuleTest {

    @Autowired
    private WorklistService service;

    @Autowired
    private WorkItems items;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    private String item;
    private String milestone;
    private Actor officer;
    private Actor colleague;

    @BeforeEach
    void aTaskIsTheOnlyOfficersOwn() {
        String code = rows.untouched("CULTURE_SPORT");
        String lead = cast.project(code).leadDepartment();
        milestone = cast.roadMap(code).get(0).id();
        item = rows.item("milestone.complete", milestone).get("id").toString();
        officer = cast.actor(lead + ".officer");
        colleague = rows.person("COLLEAGUE", "OFFICER", lead);
    }

    @Test
    void claimed_by_another() {
        by(WorklistRule.CLAIMED_BY_ANOTHER, () -> service.claim(colleague, item, Version.ANY));
        by(
                WorklistRule.CLAIMED_BY_ANOTHER,
                () -> items.openTask("milestone.complete", milestone, colleague.personId()));
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
        String lead = officer.departments().get(0);
        Actor handler = rows.person("HANDLER", "HANDLER", lead);
        by(WorklistRule.TASK_OF_ANOTHER_POST, () -> service.claim(handler, item, Version.ANY));
        assertThat(assignee()).isNull();
        service.claim(officer, item, Version.ANY);
    }

    private Object assignee() {
        return rows.item("milestone.complete", milestone).get("assignee");
    }
}
