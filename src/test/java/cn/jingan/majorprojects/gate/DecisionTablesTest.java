package cn.jingan.majorprojects.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.DecisionTables.Level;
import cn.jingan.majorprojects.gate.DecisionTables.Party;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.testing.OnH2;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who is asked and who decides, for the outline's 82 projects and for every kind of project there may be. */
@OnH2
@Import(Fixtures.class)
class DecisionTablesTest {
    private static final List<String> KINDS = List.of(
            "INDUSTRY", "RENEWAL_HOUSING", "EDUCATION", "HEALTH", "ELDERLY", "CULTURE_SPORT", "TRANSPORT", "GREEN");
    private static final List<String> ROUTES = List.of("APPROVAL", "VERIFICATION", "FILING");
    /** What a project may lack: its subdistrict, its zone's committee. */
    private static final Set<String> OF_THE_PROJECT = Set.of("街", "功");

    @Autowired
    private DecisionTables tables;

    @Autowired
    private GateSubjects subjects;

    @Autowired
    private ProjectQueries projects;

    @Autowired
    private Parties parties;

    @Autowired
    private OrganizationQueries organization;

    @Autowired
    private Cast cast;

    @Test
    void askEachDepartmentOnceForEveryProjectOfTheOutline() {
        ProjectFilter listed = new ProjectFilter(null, null, null, null, null, null, null);
        List<ProjectRow> all = projects.list(cast.auditor(), listed, null, 200).items().stream()
                .filter(row -> row.annexNo() != null)
                .toList();
        assertThat(all).hasSize(82);
        all.stream().map(row -> subjects.of(row.id())).forEach(this::isAskedAbout);
    }

    @Test
    void askSomebodyAboutEveryKindOnEveryRoute() {
        for (String kind : KINDS) {
            ROUTES.forEach(route -> isAskedAbout(subject(kind, route, null)));
        }
    }

    @Test
    void askWhomAFeatureConcernsBeforeItIsBuilt() {
        for (GateKind gate : List.of(GateKind.S1, GateKind.S2)) {
            assertThat(asked(gate, "RIVER")).contains("swj", "hsb");
            assertThat(asked(gate, "RAILWAY")).contains("tlb");
            assertThat(asked(gate, "REVOLUTIONARY_SITE")).contains("wlj", "xcb", "dss");
        }
    }

    private List<String> asked(GateKind gate, String feature) {
        GateSubject subject = subject("TRANSPORT", "APPROVAL", List.of(feature), null);
        List<Party> named = tables.matrix(gate, subject).parties();
        return parties.resolve(named, subject, RoundReason.SUBMITTED, List.of()).asked().stream()
                .map(Asked::department)
                .toList();
    }

    @Test
    void nameADeciderWhateverTheAmount() {
        for (String kind : KINDS) {
            Stream.of("0", "9999.99", "10000", "49999.99", "50000", "1000000")
                    .map(amount -> subject(kind, "APPROVAL", new BigDecimal(amount)))
                    .forEach(this::isDecided);
        }
    }

    private void isAskedAbout(GateSubject subject) {
        for (GateKind gate : between()) {
            List<Party> named = tables.matrix(gate, subject).parties();
            Parties.Resolved resolved = parties.resolve(named, subject, RoundReason.SUBMITTED, List.of());
            assertThat(resolved.asked())
                    .as("%s of %s, %s by %s", gate, subject.project(), subject.kind(), subject.route())
                    .isNotEmpty()
                    .extracting(Asked::department)
                    .doesNotContain("sjj")
                    .doesNotHaveDuplicates();
            assertThat(named).extracting(Party::sign).doesNotHaveDuplicates();
            assertThat(OF_THE_PROJECT).containsAll(unresolved(resolved));
        }
        isDecided(subject);
    }

    private static List<GateKind> between() {
        return Stream.of(GateKind.values()).filter(GateKind::betweenStages).toList();
    }

    private static List<String> unresolved(Parties.Resolved resolved) {
        return resolved.unresolved().isEmpty()
                ? List.of()
                : List.of(resolved.unresolved().split(";"));
    }

    private void isDecided(GateSubject subject) {
        for (GateKind gate : between()) {
            Level level = tables.level(gate, subject);
            assertThat(organization.seatOf(level.post()))
                    .as("%s at %s of %s", level.post(), gate, subject.kind())
                    .isPresent();
            assertThat(level.signOffDays()).isPositive();
            assertThat(level.decisionDays()).isPositive();
        }
    }

    private static GateSubject subject(String kind, String route, BigDecimal amount) {
        return subject(kind, route, List.of(), amount);
    }

    private static GateSubject subject(String kind, String route, List<String> features, BigDecimal amount) {
        return new GateSubject("p", "ZD-000", kind, route, features, "jyj", "jd-jnl", null, amount, true);
    }
}
