package cn.jingan.majorprojects.change;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.consultation.ConsultationRule;
import cn.jingan.majorprojects.consultation.ConsultationService;
import cn.jingan.majorprojects.gate.figure.FigureRule;
import cn.jingan.majorprojects.gate.figure.FigureService;
import cn.jingan.majorprojects.material.MaterialRule;
import cn.jingan.majorprojects.material.MaterialService;
import cn.jingan.majorprojects.money.MoneyRule;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.money.funds.FundRule;
import cn.jingan.majorprojects.money.funds.FundService;
import cn.jingan.majorprojects.permit.PermitRule;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.project.CaseService;
import cn.jingan.majorprojects.project.DetailsService;
import cn.jingan.majorprojects.project.ProjectRule;
import cn.jingan.majorprojects.project.subproject.SubProjectRule;
import cn.jingan.majorprojects.project.subproject.SubProjectService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import cn.jingan.majorprojects.testing.Race;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Who led a project until this moment records nothing for it any more. */
@OnH2
@Import(Fixtures.class)
class HandoverRacesTest {
    @Autowired
    private CaseService cases;

    @Autowired
    private FundService funds;

    @Autowired
    private PermitService permits;

    @Autowired
    private MaterialService materials;

    @Autowired
    private FigureService figures;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private MoneyService money;

    @Autowired
    private DetailsService details;

    @Autowired
    private SubProjectService subProjects;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void the_department_is_read_under_the_lock_of_the_case() throws Exception {
        String code = rows.another("SCHOOL");
        String id = cast.project(code).id();
        Race race = new Race(transactions);
        for (Map.Entry<Rule, Consumer<Actor>> each : commands(code).entrySet()) {
            String lead = cast.project(code).leadDepartment();
            Actor officer = cast.actor(lead + ".officer");
            String next = lead.equals("fgw") ? "jgw" : "fgw";

            Race.Second second = race.run(
                    () -> cases.handOver(id, next), () -> each.getValue().accept(officer));

            assertThat(second.failure()).as(each.getKey().name()).isInstanceOf(RuleViolation.class);
            assertThat(((RuleViolation) second.failure()).rule()).isEqualTo(each.getKey());
        }
    }

    /** By the rule with which it refuses who does not lead. What is recorded is looked at only afterwards. */
    private Map<Rule, Consumer<Actor>> commands(String code) {
        Map<Rule, Consumer<Actor>> commands = new LinkedHashMap<>();
        commands.put(FundRule.NOT_THE_FUND_RECORDER, officer -> funds.record(officer, code, null));
        commands.put(PermitRule.NOT_THE_PERMIT_RECORDER, officer -> permits.record(officer, code, null));
        commands.put(MaterialRule.NOT_THE_MATERIAL_FILER, officer -> materials.file(officer, code, null));
        commands.put(FigureRule.NOT_THE_FIGURE_RECORDER, officer -> figures.record(officer, code, null));
        commands.put(ConsultationRule.NOT_THE_ASKER, officer -> consultations.ask(officer, code, null));
        commands.put(MoneyRule.NOT_THE_COST_RECORDER, officer -> money.record(officer, code, null));
        commands.put(ProjectRule.NOT_THE_RECORDER, officer -> details.record(officer, code, Version.ANY, null));
        commands.put(SubProjectRule.NOT_THE_KEEPER, officer -> subProjects.add(officer, code, null));
        return commands;
    }
}
