package cn.jingan.majorprojects.worklist;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** 抄送 with 已阅, 关注 and 催办. */
@OnH2
@Import(Fixtures.class)
class CircleTest {

    @Autowired
    private CopyService copies;

    @Autowired
    private WatchService watches;

    @Autowired
    private UrgeService urges;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    private String code;
    private String lead;
    private Actor officer;

    @BeforeEach
    void aProject() {
        code = rows.untouched("CULTURE_SPORT", "ELDERLY", "SCHOOL");
        lead = cast.project(code).leadDepartment();
        officer = cast.actor(lead + ".officer");
    }

    @Test
    void aProjectSentToADepartmentIsReadByEachOfItsPeople() {
        Actor one = cast.actor("rsj.handler");
        Actor other = cast.actor("rsj.head");
        by(SharedRule.NOT_FOUND, () -> projects.visible(one, code));
        long before = queries.unreadCopies(one);

        copies.sendProject(officer, code, new CopyService.To(List.of("rsj"), null, "请阅知。"));

        CopyView copy = newest(one);
        assertThat(copy.kind()).isEqualTo("project.sent");
        assertThat(copy.sender()).isEqualTo(officer.personId());
        assertThat(copy.said()).isEqualTo("请阅知。");
        assertThat(queries.unreadCopies(one)).isEqualTo(before + 1);
        copies.read(one, copy.id());
        copies.read(one, copy.id());
        assertThat(newest(one).readAt()).isNotNull();
        assertThat(queries.unreadCopies(one)).isEqualTo(before);
        assertThat(newest(other).readAt()).as("others have not read it").isNull();
        assertThat(projects.visible(one, code).code())
                .as("the case opens to its readers")
                .isEqualTo(code);
        by(SharedRule.NOT_FOUND, () -> copies.read(cast.actor("scj.head"), copy.id()));
    }

    @Test
    void whatWasSentIsNarrowedByProjectContentAndWhetherItWasRead() {
        Actor reader = cast.actor("tyj.handler");
        copies.sendProject(officer, code, new CopyService.To(List.of("tyj"), null, "请阅知。"));
        CopyView sent = newest(reader);
        String name = sent.projectName();
        String spaced = name.substring(1, 3) + " 　" + name.substring(3, 5);

        assertThat(ids(reader, new CopyFilter(spaced, CopyAbout.SENT, true))).containsExactly(sent.id());
        assertThat(ids(reader, new CopyFilter(code.toLowerCase(Locale.ROOT), null, false)))
                .containsExactly(sent.id());
        assertThat(ids(reader, new CopyFilter("%", null, false))).isEmpty();
        assertThat(ids(reader, new CopyFilter(name, CopyAbout.DECISION, false))).isEmpty();
        copies.read(reader, sent.id());
        assertThat(ids(reader, new CopyFilter(name, null, true))).isEmpty();
        assertThat(ids(reader, new CopyFilter(name, null, false))).containsExactly(sent.id());
    }

    @Test
    void aTaskIsSentToAPersonByName() {
        String item = item();

        copies.sendItem(officer, item, new CopyService.To(List.of(), "区财政局·部门负责人；czj.handler", null));

        assertThat(newest(cast.actor("czj.head")).href()).endsWith("/prepare");
        assertThat(newest(cast.actor("czj.handler")).kind()).isEqualTo("work.gate.prepare");
        assertThat(rows.history(item)).containsExactly("copy.sent");
    }

    @Test
    void whoWatchesAProjectReadsItsDecisionsAndStages() {
        Actor auditor = cast.auditor();
        watches.watch(auditor, code);
        watches.watch(auditor, code);
        cast.completeStage(code);
        cast.passGate(code);
        cast.passGate(code);

        assertThat(queries.copies(auditor, CopyFilter.ALL, null, 50).items().stream()
                        .filter(copy ->
                                copy.project().equals(code) && copy.kind().startsWith("watch."))
                        .map(CopyView::kind))
                .contains("watch.gate.decided.APPROVED", "watch.project.stage");
        assertThat(queries.watches(auditor)).extracting(Watch::project).contains(code);
        watches.unwatch(auditor, code);
        assertThat(queries.watches(auditor)).extracting(Watch::project).doesNotContain(code);
    }

    @Test
    void anUrgedTaskSaysSoAndReachesWhoOwesIt() {
        Actor office = cast.actor("jgw.office");
        String item = item();

        urges.urge(office, item);

        assertThat(queries.visible(officer, item).urgings()).isEqualTo(1);
        CopyView notice = newest(officer);
        assertThat(notice.kind()).isEqualTo("item.urged");
        assertThat(notice.href()).isEqualTo(queries.visible(officer, item).page());
        assertThat(queries.movements(item)).extracting(Movement::kind).containsExactly(Movement.Kind.URGED);
        assertThat(rows.history(item)).containsExactly("item.urged");
    }

    private String item() {
        cast.completeStage(code);
        String gate = cast.gate(code).gate().id();
        return rows.item("gate.prepare", gate).get("id").toString();
    }

    private List<String> ids(Actor actor, CopyFilter filter) {
        return queries.copies(actor, filter, null, 50).items().stream()
                .map(CopyView::id)
                .toList();
    }

    private CopyView newest(Actor actor) {
        return queries.copies(actor, CopyFilter.ALL, null, 1).items().get(0);
    }
}
