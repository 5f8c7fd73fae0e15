package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.GateStatus;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.milestone.MilestoneStatus;
import cn.jingan.majorprojects.money.CostEntry;
import cn.jingan.majorprojects.money.CostKind;
import cn.jingan.majorprojects.money.MoneyService;
import cn.jingan.majorprojects.permit.PermitEntry;
import cn.jingan.majorprojects.permit.PermitService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.Window;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every screen can be used without seeing it, and fits a desk and a phone without scrolling sideways. */
@Order(1)
@InChromium
class AccessibilityTest {
    private static final String ASKED = "ZD-039";
    private static final String COORDINATED = "ZD-040";
    private static final String DECIDED = "ZD-041";
    private static final String FRESH = "ZD-042";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private SupervisionService supervisions;

    @Autowired
    private WorklistQueries queries;

    @Autowired
    private MoneyService money;

    @Autowired
    private PermitService permits;

    @Autowired
    private Clock clock;

    private final List<String> faults = new ArrayList<>();

    private enum Look {
        DESK(Chromium::desktop),
        PHONE(Chromium::phone);

        private final Supplier<Window> window;

        Look(Supplier<Window> window) {
            this.window = window;
        }

        Window open() {
            return window.get();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_screen_is_for_everybody(Look look) {
        if (cast.roadMap(ASKED).get(0).status() == MilestoneStatus.OPEN) {
            cases();
        }
        signIn(look);
        everybody(look);
        signers(look);
        orders(look);
        administrators(look);
        assertThat(faults).isEmpty();
    }

    /** Cases that stand at every kind of step, made once. */
    private void cases() {
        List.of(ASKED, COORDINATED, DECIDED).forEach(code -> {
            cast.completeStage(code);
            cast.submit(code);
        });
        cast.draft(cast.open(ASKED).get(0), Answer.CONDITIONAL);
        cast.answer(cast.open(COORDINATED).get(0), Answer.OBJECT);
        cast.allAgree(COORDINATED);
        cast.answer(cast.open(DECIDED).get(0), Answer.OBJECT);
        cast.allAgree(DECIDED);
        cast.coordinate(DECIDED);
        cast.answer(cast.open(DECIDED).get(0), Answer.OBJECT);
        assertThat(cast.gate(DECIDED).gate().status()).isEqualTo(GateStatus.DECIDING);
    }

    private void signIn(Look look) {
        try (Desk desk = Desk.nobody(look.open(), port)) {
            check(look, desk, "login", "/login");
            check(look, desk, "login-refused", "/login?error");
        }
    }

    private void everybody(Look look) {
        try (Desk officer = desk(look, "jyj.officer")) {
            for (String box : List.of("todo", "department", "started", "done")) {
                check(look, officer, "inbox-" + box, "/?box=" + box);
            }
            check(look, officer, "copies", "/copies");
            check(look, officer, "copy", "/projects/" + FRESH + "/copy");
            check(look, officer, "projects", "/projects");
            check(look, officer, "projects-none", "/projects?q=没有这样的项目");
            for (String tab : List.of("", "/milestones", "/gates", "/process")) {
                check(look, officer, "project" + tab.replace("/", "-"), "/projects/" + DECIDED + tab);
            }
            check(look, officer, "milestones-ahead", "/projects/" + FRESH + "/milestones");
            check(look, officer, "light", "/projects/" + DECIDED + "/light");
            check(look, officer, "light-override-new", "/projects/" + DECIDED + "/light/override");
            check(look, officer, "consultations", "/projects/" + DECIDED + "/consultations");
            check(look, officer, "consultation-new", "/projects/" + DECIDED + "/consultations/new");
            String figure = figure();
            check(look, officer, "money", "/projects/" + FRESH + "/money");
            check(look, officer, "money-new", "/projects/" + FRESH + "/money/new");
            check(look, officer, "figure", "/costs/" + figure);
            check(look, officer, "permits", "/projects/" + FRESH + "/permits");
            check(look, officer, "permit-new", "/projects/" + FRESH + "/permits/new");
            String permit = permit();
            check(look, officer, "permit", "/permits/" + permit);
            check(look, officer, "permit-extend", "/permits/" + permit + "/extend");
            check(look, officer, "permits-ending", "/board/permits");
            check(look, officer, "intakes", "/intakes");
            check(look, officer, "intake-new", "/intakes/new");
            check(look, officer, "sub-project-new", "/projects/" + DECIDED + "/sub-projects");
            check(look, officer, "board", "/board");
            check(look, officer, "board-gates", "/board/gates");
            check(look, officer, "board-waiting", "/board/waiting");
            check(look, officer, "indicators", "/indicators");
            check(look, officer, "me", "/me");
            check(look, officer, "notices", "/me/notices");
            check(look, officer, "notice-wishes", "/me/notices/wishes");
            check(look, officer, "substitutions", "/me/substitutions");
            check(look, officer, "delegate", "/work-items/" + item(FRESH) + "/delegate");
            check(look, officer, "milestone", "/milestones/" + milestone(FRESH) + "/complete");
            officer.press();
            check(look, officer, "milestone-refused");
            check(look, officer, "gate", "/gates/" + gate(DECIDED));
            check(look, officer, "decide-of-others", "/gates/" + gate(DECIDED) + "/decide");
        }
        try (Desk lost = desk(look, "jyj.officer")) {
            lost.open("/gates/nowhere");
            check(look, lost, "error");
            assertThat(lost.window().complaints()).allMatch(complaint -> complaint.contains("404"));
            lost.forgive();
        }
    }

    private void signers(Look look) {
        OpinionView drafted = cast.open(ASKED).get(0);
        try (Desk head = desk(look, drafted.department() + ".head")) {
            check(look, head, "opinion-issue", "/opinions/" + drafted.id() + "/issue");
        }
        OpinionView open = cast.open(ASKED).get(1);
        try (Desk handler = desk(look, open.department() + ".handler")) {
            check(look, handler, "opinion-draft", "/opinions/" + open.id() + "/draft");
        }
        try (Desk head = desk(look, "jyj.head")) {
            check(look, head, "coordinate", "/gates/" + gate(COORDINATED) + "/coordinate");
        }
        try (Desk leader = desk(look, "fgw.director")) {
            check(look, leader, "decide-together", "/gates/decide");
            check(look, leader, "decide", "/gates/" + gate(DECIDED) + "/decide");
            leader.choose("answer", "CONDITIONAL");
            check(look, leader, "decide-conditional");
            leader.press();
            check(look, leader, "decide-refused");
        }
        try (Desk auditor = desk(look, "sjj.auditor")) {
            check(look, auditor, "history", "/history");
            check(look, auditor, "history-none", "/history?q=没有这样的记录");
            check(look, auditor, "project-history", "/projects/" + DECIDED + "/history?check=true");
        }
    }

    private void orders(Look look) {
        OrderWanted wanted =
                new OrderWanted(Level.SUPERVISION, "地下管道滞后", "节点 12 逾期。", null, List.of("czj"), null, null, null);
        String order = supervisions.issue(cast.actor("jgw.office"), FRESH, wanted);
        try (Desk office = desk(look, "jgw.office")) {
            check(look, office, "orders", "/supervisions");
            check(look, office, "orders-of-project", "/projects/" + FRESH + "/supervisions");
            check(look, office, "order-new", "/projects/" + FRESH + "/supervisions/new");
            check(look, office, "order", "/supervisions/" + order);
        }
        try (Desk head = desk(look, "jyj.head")) {
            check(look, head, "order-answer", "/supervisions/" + order + "/answer");
        }
    }

    private void administrators(Look look) {
        try (Desk system = desk(look, "admin.system")) {
            check(look, system, "departments", "/departments");
            check(look, system, "departments-new", "/departments/new");
            check(look, system, "posts", "/posts");
            check(look, system, "substitutions-all", "/substitutions");
            check(look, system, "substitutions-new", "/substitutions/new");
            check(look, system, "tables", "/decision-tables");
            check(look, system, "table", "/decision-tables/sign-off-matrix");
            system.page().click("button:has-text('起草新版')");
            check(look, system, "table-draft");
            system.page().locator("td a:has-text('改')").first().click();
            check(look, system, "table-row");
        }
        try (Desk security = desk(look, "admin.security")) {
            check(look, security, "people-new", "/people/new");
            check(look, security, "people", "/people");
            check(
                    look,
                    security,
                    "person",
                    security.page().locator("main td a, main th a").first().getAttribute("href"));
        }
        try (Desk audit = desk(look, "admin.audit")) {
            check(look, audit, "audit-home", "/history");
        }
    }

    private Desk desk(Look look, String username) {
        return Desk.of(look.open(), port, username);
    }

    private void check(Look look, Desk desk, String name, String address) {
        desk.open(address);
        check(look, desk, name);
    }

    /** Gathers what is wrong instead of stopping at the first screen, and goes on. */
    private void check(Look look, Desk desk, String name) {
        desk.window().screenshot(look + "-" + name);
        try {
            assertThat(desk.page().locator("h1").count())
                    .as("headings of " + name)
                    .isEqualTo(1);
            if (!name.equals("error")) {
                desk.window().requireNoComplaints();
            }
            desk.window().requireAccessible().requireNoSidewaysScrolling();
        } catch (AssertionError fault) {
            faults.add("%s %s: %s".formatted(look, name, fault.getMessage()));
            desk.forgive();
        }
    }

    /** A construction permit of two months ago, as many as there are looks. */
    private String permit() {
        PermitEntry entry = new PermitEntry(
                "CONSTRUCTION",
                null,
                "示例 " + Ids.next(),
                "示例机关",
                LocalDate.now(clock).minusMonths(2),
                null,
                List.of(Cast.scan("许可证.pdf")));
        return permits.record(cast.actor("jyj.officer"), FRESH, entry);
    }

    /** An estimate of today with its sources, as many as there are looks. */
    private String figure() {
        CostEntry entry = new CostEntry(
                CostKind.ESTIMATE,
                null,
                new BigDecimal("9000"),
                LocalDate.now(clock),
                "示例批复 1 号",
                "重新核定",
                List.of(new CostEntry.Share(1, "DISTRICT", new BigDecimal("9000"))),
                List.of(Cast.scan("批复.pdf")));
        return money.record(cast.actor("jyj.officer"), FRESH, entry);
    }

    private String gate(String code) {
        return cast.gate(code).gate().id();
    }

    private String item(String code) {
        return queries.latest("milestone.complete", milestone(code))
                .orElseThrow()
                .id();
    }

    private String milestone(String code) {
        return cast.roadMap(code).get(0).id();
    }
}
