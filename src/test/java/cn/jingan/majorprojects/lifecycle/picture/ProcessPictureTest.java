package cn.jingan.majorprojects.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jingan.majorprojects.lifecycle.path.PathStep;
import cn.jingan.majorprojects.lifecycle.path.PathStep.ElementKind;
import cn.jingan.majorprojects.lifecycle.path.Rounds;
import cn.jingan.majorprojects.lifecycle.path.WalkingEngine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(WalkingEngine.ONE)
class ProcessPictureTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant EVENING = Instant.parse("2026-11-22T17:00:00Z");

    private final WalkingEngine walking = new WalkingEngine(Clock.fixed(EVENING, SHANGHAI))
            .with("lifecycle/walk-gate.bpmn", "lifecycle/walk-stage.bpmn");
    private final RuntimeService runtime = walking.engine().getRuntimeService();
    private final TaskService tasks = walking.engine().getTaskService();

    @AfterEach
    void stop() {
        walking.close();
    }

    @Test
    void everyShapeAndEveryFlowIsDrawnOnce() {
        Document svg = parsed(page("walk-gate", Trail.NONE));

        assertThat(svg.select("a > g")).hasSize(8).allMatch(node -> node.hasClass("off"));
        assertThat(svg.select("path.b-e")).hasSize(8);
        assertThat(svg.select("a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "?node=begin",
                        "?node=open",
                        "?node=prepare",
                        "?node=decide",
                        "?node=answer",
                        "?node=approved",
                        "?node=wait",
                        "?node=withdraw");
        assertThat(svg.select("#current")).isEmpty();
    }

    @Test
    void thePathTakenIsMarkedAndTheCurrentNodeCanBeFound() {
        String gate = startGate();
        complete("prepare", Map.of());
        complete("decide", Map.of("approved", false));
        complete("prepare", Map.of());
        Document svg = parsed(page("walk-gate", trail(gate)));

        assertThat(svg.select("#current").parents().select("a").attr("href")).isEqualTo("?node=decide");
        assertThat(svg.select("g.cur")).hasSize(1);
        assertThat(node(svg, "prepare").select("text.t-s").eachText()).containsExactly("① 11-23", "② 11-23");
        assertThat(node(svg, "answer").hasClass("on")).isTrue();
        assertThat(node(svg, "approved").hasClass("off")).isTrue();
        assertThat(svg.select("path.b-e.on")).hasSize(5);
        assertThat(svg.select("path.b-e.off")).hasSize(3);
        assertThat(node(svg, "decide").selectFirst("title").text()).contains("第 2 次，2026-11-23 到达，现在在此");
    }

    @Test
    void ofAGateTheNumbersAreItsRounds() {
        List<PathStep> steps = new ArrayList<>();
        for (String node : List.of(
                "prepare",
                "issue",
                "prepare",
                "issue",
                "openRound",
                "decide",
                "openRound",
                "coordinate",
                "coordinate",
                "openRound",
                "decide",
                "prepare",
                "issue")) {
            steps.add(visit(steps.size(), node));
        }
        Trail trail = Trail.of(steps, Rounds.of(steps), SHANGHAI);
        Diagram gate = Diagram.read(ProcessPictureTest.class.getResourceAsStream("/bpmn/gate.bpmn"));
        Document svg =
                parsed(new ProcessPicture(gate, trail, Words.in(Locale.CHINESE)).inPage(id -> "?node=" + id, null));

        assertThat(rounds(svg, "openRound")).containsExactly("①", "②", "③");
        assertThat(rounds(svg, "prepare"))
                .as("twice in the first, once after the third")
                .containsExactly("①", "④");
        assertThat(rounds(svg, "decide")).containsExactly("①", "③");
        assertThat(rounds(svg, "coordinate")).as("of one round once").containsExactly("②");
        assertThat(node(svg, "coordinate").selectFirst("title").text()).contains("第 2 轮，2026-11-23 至");
        assertThat(svg.select("desc").text()).contains("数字为轮次");
    }

    private static PathStep visit(int no, String node) {
        return new PathStep(
                "%013d".formatted(no),
                "ZD-001",
                "I",
                null,
                "gate",
                1,
                node,
                ElementKind.NODE,
                "V" + no,
                "G-1",
                "S2",
                EVENING,
                EVENING,
                false,
                null);
    }

    /** The numbers under the name of that node. */
    private static List<String> rounds(Document svg, String node) {
        return node(svg, node)
                .select("text.t-s")
                .text()
                .codePoints()
                .filter(each -> each >= '①' && each <= '⑳')
                .mapToObj(Character::toString)
                .toList();
    }

    @Test
    void whatWasTakenAwayIsDrawnSoAndItsPartsAreCounted() {
        String stage = runtime.startProcessInstanceByKey(
                        "walk-stage", "ZD-001", Map.of("gates", new java.util.ArrayList<>(List.of("A", "B"))))
                .getId();
        assertThat(node(parsed(page("walk-stage", trail(stage))), "gates")
                        .select("text.t-s")
                        .text())
                .isEqualTo("11-23 ×2");
        runtime.createMessageCorrelation("walkDrop").correlate();
        Document svg = parsed(page("walk-stage", trail(stage)));

        assertThat(node(svg, "gates").hasClass("cut")).isTrue();
        assertThat(node(svg, "dropped").hasClass("on")).isTrue();
        assertThat(svg.select(".cur")).isEmpty();
    }

    @Test
    void theBranchTakenAfterEachVisitIsToldByItsName() {
        String gate = startGate();
        complete("prepare", Map.of());
        complete("decide", Map.of("approved", false));
        complete("prepare", Map.of());
        complete("decide", Map.of("approved", true));
        List<PathStep> steps = walking.path().steps("ZD-001", gate);
        Branches branches = Branches.of(steps, diagram("walk-gate"));

        assertThat(steps.stream().filter(step -> step.elementId().equals("decide")))
                .extracting(step -> branches.after(step).orElse(""))
                .containsExactly("退回补正", "同意");
        assertThat(steps.stream().filter(step -> step.elementId().equals("prepare")))
                .allMatch(step -> branches.after(step).isEmpty());
    }

    @Test
    void namesAreEscapedAndTheTextIsWellFormed() throws Exception {
        String standalone = picture("walk-gate", Trail.NONE).standalone(PictureStyle.sheet());

        assertThat(standalone).contains("结论&lt;?");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(standalone.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPageNeedsNoInlineStyleAndIdsAreUnique() {
        Document svg = parsed(page("walk-stage", Trail.NONE));

        assertThat(svg.select("[style], style")).isEmpty();
        assertThat(svg.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(svg.select("text:containsOwn(null)")).isEmpty();
    }

    @Test
    void theSamePathGivesTheSameTextAndEveryLanguageItsWords() {
        assertThat(page("walk-gate", Trail.NONE)).isEqualTo(page("walk-gate", Trail.NONE));
        String english = new ProcessPicture(diagram("walk-gate"), Trail.NONE, Words.in(Locale.ENGLISH))
                .inPage(id -> "?node=" + id, null);
        assertThat(english).contains("aria-label=\"申报 (done by people)\"");
    }

    @Test
    void theChosenNodeIsMarked() {
        Document svg = parsed(picture("walk-gate", Trail.NONE).inPage(id -> "?node=" + id, "decide"));
        assertThat(svg.select(".sel")).hasSize(1);
        assertThat(node(svg, "decide").hasClass("sel")).isTrue();
    }

    @Test
    void everyLineOfTextStaysInsideItsNode() {
        Document svg = parsed(page("walk-gate", Trail.NONE));
        for (Element rect : svg.select("rect")) {
            double top = Double.parseDouble(rect.attr("y"));
            double bottom = top + Double.parseDouble(rect.attr("height"));
            assertThat(rect.parent().select("text")).isNotEmpty().allSatisfy(text -> assertThat(
                            Double.parseDouble(text.attr("y")))
                    .isBetween(top + 10, bottom));
            assertThat(rect.parent().select("text")).allSatisfy(text -> assertThat(Lines.width(text.text(), 13))
                    .isLessThanOrEqualTo(Double.parseDouble(rect.attr("width"))));
        }
    }

    @Test
    void aModelWithADocumentTypeIsNotRead() {
        String bomb = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        assertThatThrownBy(() -> Diagram.read(new ByteArrayInputStream(bomb.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String page(String model, Trail trail) {
        return picture(model, trail).inPage(id -> "?node=" + id, null);
    }

    private static ProcessPicture picture(String model, Trail trail) {
        return new ProcessPicture(diagram(model), trail, Words.in(Locale.CHINESE));
    }

    private static Diagram diagram(String model) {
        return Diagram.read(ProcessPictureTest.class.getResourceAsStream("/lifecycle/" + model + ".bpmn"));
    }

    private Trail trail(String instance) {
        List<PathStep> steps = walking.path().steps("ZD-001", instance);
        return Trail.of(steps, Rounds.of(steps), SHANGHAI);
    }

    private static Document parsed(String svg) {
        return Jsoup.parse(svg, "", Parser.xmlParser());
    }

    private static Element node(Document svg, String id) {
        return svg.selectFirst("a[href='?node=" + id + "'] > g");
    }

    private String startGate() {
        return runtime.startProcessInstanceByKey("walk-gate", "ZD-001").getId();
    }

    private void complete(String task, Map<String, Object> answers) {
        tasks.complete(
                tasks.createTaskQuery().taskDefinitionKey(task).singleResult().getId(), answers);
    }
}
