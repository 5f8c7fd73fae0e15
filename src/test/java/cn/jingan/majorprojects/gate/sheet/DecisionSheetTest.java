package cn.jingan.majorprojects.gate.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.seal.Sealing;
import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateKind;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.gate.Submission;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.print.Paper;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** One page says what was decided and where the history has it, and says the same for ever. */
@OnH2
@Import(Fixtures.class)
class DecisionSheetTest {
    @Autowired
    private DecisionSheets sheets;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private GateQueries gates;

    @Autowired
    private GateService service;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @EnumSource
    void callsEveryGateInSignsOfTheFont(GateKind kind, @Autowired Paper paper) {
        assertThat(paper.legible(kind.printed(2))).isEqualTo(kind.printed(2));
    }

    @Test
    void saysOnOnePageWhatWasDecidedAndIsTheSameToTheByteWhenPrintedAgain() throws IOException {
        String code = registry.road();
        GateFile file = decided(code);
        Sealing.seal(application);

        byte[] first = print(file);

        String text = text(first);
        assertThat(text).contains(code, "示例道路 " + code, "附条件同意", "先办妥道路红线。", "区财政局", "不同意", "理由如下。", "条件具备，申请转段。");
        assertThat(text)
                .contains(
                        file.round().orElseThrow().matrixVersion(),
                        file.round().orElseThrow().levelVersion());
        jdbc.queryForList(
                        "select hash from audit_entry where action = 'gate.decided' and subject_id = ?",
                        String.class,
                        file.gate().id())
                .forEach(hash -> assertThat(text).contains(hash));
        assertThat(text).contains(root(file)).contains(scan(code));
        assertThat(print(file)).as("asked for again").isEqualTo(first);
        forget(file);
        assertThat(print(file)).as("printed again").isEqualTo(first);
    }

    @Test
    void staysOnOnePageHoweverMuchTheDepartmentsSay() throws IOException {
        String code = registry.road();
        GateFile file = decided(code);
        jdbc.update(
                "update gate_opinion set opinion = ? where gate_id = ?",
                "缺口没有来源。".repeat(500),
                file.gate().id());
        Sealing.seal(application);
        byte[] pdf = print(file);
        assertThat(text(pdf)).contains("缺口没有来源", "……（全文见系统）", root(file));
    }

    @Test
    void saysOfAReturnedRoundWhatWasSubmittedInItWhateverWasSubmittedSince() throws IOException {
        String code = registry.road();
        cast.record(code);
        cast.completeStage(code);
        cast.submit(code);
        cast.allAgree(code);
        cast.decide(code, new DecisionGiven(Verdict.RETURN_APPLICANT, "红线图版本不一致。", List.of(), List.of()));
        GateFile returned = cast.gate(code);
        GateView gate = returned.gate();
        service.prepare(
                cast.actor("jgw.officer"), gate.id(), Version.ANY, new Submission(Verdict.CONDITIONAL, "红线图已换，申请转段。"));
        Sealing.seal(application);

        String text = text(print(returned));

        assertThat(text).contains("牵头部门建议：同意。", "条件具备，申请转段。", "退回补正", "退回的一轮没有固化就绪情况。");
        assertThat(text).doesNotContain("附条件同意", "红线图已换", "满足");
    }

    @Test
    void saysThatTheWordsOfARoundWereNotKeptWhereTheyWereNot() throws IOException {
        String code = registry.road();
        GateFile file = decided(code);
        jdbc.update(
                "update gate_round set advice = null, statement = null where gate_id = ?",
                file.gate().id());
        Sealing.seal(application);

        String text = text(print(file));

        assertThat(text).contains("没有随本轮留存").doesNotContain("条件具备，申请转段。");
    }

    /** With an objection, coordinated in vain, and a condition. */
    private GateFile decided(String code) {
        cast.record(code);
        cast.completeStage(code);
        cast.submit(code);
        object(code);
        cast.coordinate(code);
        object(code);
        LocalDate due = LocalDate.now(clock).plusDays(30);
        cast.decide(
                code,
                new DecisionGiven(
                        Verdict.CONDITIONAL,
                        "同意入库，条件如下。",
                        List.of(),
                        List.of(new DecisionGiven.Wanted(1, "先办妥道路红线。", "ghj", due))));
        return gates.ofProject(cast.auditor(), code).stream()
                .filter(each -> !each.decisions().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void object(String code) {
        cast.open(code).stream()
                .filter(opinion -> opinion.department().equals("czj"))
                .forEach(opinion -> cast.answer(opinion, Answer.OBJECT));
        cast.allAgree(code);
    }

    private byte[] print(GateFile file) throws IOException {
        Document sheet = sheets.of(cast.auditor(), file.gate().id(), null);
        assertThat(sheet.project()).isEqualTo(file.gate().project());
        return documents.content(sheet).getContentAsByteArray();
    }

    private void forget(GateFile file) {
        int gone = jdbc.update(
                "delete from document_file where subject_type = 'decision' and subject_id = ?",
                file.decisions().get(file.decisions().size() - 1).id());
        assertThat(gone).isOne();
    }

    private String root(GateFile file) {
        return jdbc.queryForObject(
                """
                select lower(rawtohex(c.root))
                from audit_checkpoint c
                where c.tree_size = (
                  select min(n.tree_size)
                  from audit_checkpoint n, audit_entry e, audit_leaf l
                  where e.action = 'gate.decided' and e.subject_id = ? and l.entry_id = e.id
                    and n.tree_size > l.leaf_index)
                """,
                String.class,
                file.gate().id());
    }

    private String scan(String code) {
        return jdbc.queryForObject(
                "select min(sha256) from document_file where project = ? and subject_type = 'milestone'",
                String.class,
                code);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(StreamSupport.stream(page.getResources().getFontNames().spliterator(), false))
                    .isNotEmpty()
                    .allSatisfy(
                            name -> assertThat(page.getResources().getFont(name).isEmbedded())
                                    .isTrue());
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
