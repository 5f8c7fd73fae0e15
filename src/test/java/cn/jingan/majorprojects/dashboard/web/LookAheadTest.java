package cn.jingan.majorprojects.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.dashboard.AheadRow;
import cn.jingan.majorprojects.dashboard.AheadSpan;
import cn.jingan.majorprojects.dashboard.LookAhead;
import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.ScheduleService;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Counted;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What is overdue and due in 30, 60 and 90 days: a school with a milestone in each span, and one beyond. */
@OnMySql
@Import(Fixtures.class)
class LookAheadTest {
    private static final String OFFICER = "jyj.officer";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LookAhead ahead;

    @Autowired
    private ScheduleService schedules;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    private String school = "";

    @BeforeEach
    void plan() {
        school = rows.another("SCHOOL");
        List<Plan.Wanted> wanted = List.of(
                new Plan.Wanted(1, today.minusDays(3), null),
                new Plan.Wanted(2, today.minusDays(2), today),
                new Plan.Wanted(3, today.plusDays(31), null),
                new Plan.Wanted(4, today.plusDays(90), null),
                new Plan.Wanted(5, today.plusDays(91), null));
        schedules.plan(cast.actor(OFFICER), school, Version.ANY, new Plan(wanted, "示例", false));
    }

    @Test
    void eachMilestoneStandsInItsSpan() {
        assertThat(numbers(AheadSpan.OVERDUE)).containsExactly(1);
        assertThat(numbers(AheadSpan.DAYS_30)).as("by its forecast").containsExactly(2);
        assertThat(numbers(AheadSpan.DAYS_60)).containsExactly(3);
        assertThat(numbers(AheadSpan.DAYS_90)).containsExactly(4);
    }

    @Test
    void readInPartsItIsTheSame() {
        Actor officer = cast.actor(OFFICER);
        List<AheadRow> whole = ahead.list(officer, AheadSpan.OVERDUE, null, 500).items();
        List<AheadRow> parts = new ArrayList<>();
        String after = null;
        do {
            Page<AheadRow> page = ahead.list(officer, AheadSpan.OVERDUE, after, 1);
            parts.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(parts).isEqualTo(whole);
        assertThat(ahead.counts(officer)).containsEntry(AheadSpan.OVERDUE, new Counted(whole.size()));
    }

    @Test
    @Transactional
    void countedUpToAThousand() throws Exception {
        long before = overdue().number();
        expire("A", Counted.MOST - before);
        assertThat(overdue()).isEqualTo(new Counted(Counted.MOST));
        assertThat(overdue().more()).isFalse();
        assertThat(chosen()).isEqualTo("已逾期 1000");
        expire("B", 250);
        assertThat(overdue()).isEqualTo(new Counted(Counted.BOUND));
        assertThat(chosen()).isEqualTo("已逾期 1000 项以上");
        try (PDDocument paper = Loader.loadPDF(file("/board/ahead.pdf", OFFICER))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("1000 项以上", "另有 800 项以上");
        }
    }

    @Test
    void asPagePaperAndWorkbook() throws Exception {
        Document page = Jsoup.parse(new String(file("/board/ahead?span=OVERDUE", OFFICER), StandardCharsets.UTF_8));
        assertThat(page.select("tbody tr:contains(" + school + ")").text()).contains("逾期 3 日", "节点");
        assertThat(page.select(".zoom [aria-current]").text()).startsWith("已逾期");
        try (PDDocument paper = Loader.loadPDF(file("/board/ahead.pdf", OFFICER))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("未来 90 日", "31–60 日", school, today.plusDays(31).toString());
        }
        assertThat(sheet(file("/board/ahead.xlsx", OFFICER)))
                .contains("责任部门", school, today.plusDays(90).toString())
                .doesNotContain(today.plusDays(91).toString());
    }

    @Test
    void othersDoNotSeeIt() throws Exception {
        assertThat(sheet(file("/board/ahead.xlsx", "wjw.officer"))).doesNotContain(school);
    }

    private Counted overdue() {
        return Objects.requireNonNull(ahead.counts(cast.actor(OFFICER)).get(AheadSpan.OVERDUE));
    }

    private String chosen() throws Exception {
        Document page = Jsoup.parse(new String(file("/board/ahead?span=OVERDUE", OFFICER), StandardCharsets.UTF_8));
        return page.select(".zoom [aria-current]").text();
    }

    /** Permits of the school that ended yesterday. */
    private void expire(String letter, long many) {
        String project = cast.project(school).id();
        jdbc.batchUpdate(
                """
                insert into permit_permit (
                  id, project_id, project, kind, number, issuer, issued_on, valid_until, department, recorded_by,
                  recorded_at, version)
                values (?, ?, ?, 'PROPOSAL', '示例', '示例', ?, ?, 'jyj', ?, now(3), 0)
                """,
                LongStream.range(0, many)
                        .mapToObj(no -> new Object[] {
                            "%s%012d".formatted(letter, no),
                            project,
                            school,
                            today.minusDays(9),
                            today.minusDays(1),
                            project
                        })
                        .toList());
    }

    private List<Integer> numbers(AheadSpan span) {
        return ahead.list(cast.actor(OFFICER), span, null, 500).items().stream()
                .filter(row -> row.project().equals(school) && row.what().equals("MILESTONE"))
                .map(row -> Integer.valueOf(row.label().substring(0, row.label().indexOf(' '))))
                .toList();
    }

    private byte[] file(String path, String username) throws Exception {
        return mvc.perform(get(path).with(user(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String sheet(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("ahead", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return Jsoup.parse(sheet, "UTF-8", "", Parser.xmlParser()).text();
        } finally {
            Files.delete(file);
        }
    }
}
