package cn.jingan.majorprojects.milestone.grid;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.document.DocumentRule;
import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.milestone.roadmap.MilestoneShare;
import cn.jingan.majorprojects.milestone.roadmap.MilestoneShareService;
import cn.jingan.majorprojects.milestone.schedule.DatedMilestone;
import cn.jingan.majorprojects.milestone.schedule.Plan;
import cn.jingan.majorprojects.milestone.schedule.ScheduleQueries;
import cn.jingan.majorprojects.milestone.schedule.ScheduleService;
import cn.jingan.majorprojects.print.Spreadsheet;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The officer's grid goes out as a workbook and comes in again: unchanged, changed, with bad lines, too late. */
@OnMySql
@Import(Fixtures.class)
class ImportTest {
    private static final List<String> TITLES = List.of("项目编号", "序号", "计划", "预测", "预测性质", "版本（勿改）", "责任人", "权重");
    private static final LocalDate DAY = LocalDate.of(2031, 3, 10);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ScheduleQueries queries;

    @Autowired
    private ScheduleService service;

    @Autowired
    private MilestoneShareService shares;

    @Autowired
    private ImportService imports;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    private String code = "";

    @BeforeEach
    void aHome() {
        code = rows.another("ELDERLY");
        plan(2, DAY, DAY.plusDays(2));
    }

    @Test
    void whatWasTakenOutComesInAsNoChange() throws Exception {
        assign(2, cast.actor("mzj.head").personId(), 15);
        byte[] out = file("/me/schedule.xlsx?q=" + code);
        List<Row> lines = read(out);
        assertThat(lines).hasSize(1 + 19);
        assertThat(lines.get(2).stream().map(cell -> cell == null ? "" : cell.getText()))
                .startsWith(
                        code,
                        "示例项目 " + code,
                        "2",
                        "项目建议书批复",
                        "前期",
                        "",
                        "2031-03-10",
                        "2031-03-12",
                        "暂定",
                        cast.actor("mzj.head").display(),
                        "15");
        Document page = page(handIn(out, "", 302));
        assertThat(page.select(".note").text()).contains("改 0 行，不变 19 行，不能保存 0 行", "完全一样");
        assertThat(page.select("button:contains(确认写入)")).isEmpty();
    }

    @Test
    void everyChangeIsShownThenSavedAsAWholeAndReportedLineByLine() throws Exception {
        byte[] in = workbook(
                new Object[] {code, 2, DAY.plusDays(1), DAY.plusDays(2), "已确认", ""},
                new Object[] {
                    code, 3, "2031/3/17", "", "", "", cast.actor("mzj.head").display(), 40
                },
                new Object[] {code, 4, "", "", "", "", "mzj.handler", "60%"},
                new Object[] {code, 5, "", "", "", "", "", ""});
        String at = handIn(in, "与审批部门核对。", 302);
        Document page = page(at);
        assertThat(page.select(".note").text()).contains("改 3 行，不变 1 行，不能保存 0 行", "还没有写入");
        assertThat(page.select("tbody tr:contains(项目建议书批复)").first().text())
                .contains("计划 2031-03-10 → 2031-03-11", "预测性质 暂定 → 已确认");
        assertThat(page.select("tbody tr:contains(2031-03-17)").first().text())
                .contains("责任人 — → " + cast.actor("mzj.head").display(), "权重 — → 40");
        assertThat(page.select("#outlook").text()).contains("关口 S2", "权重合计由 0% 变为 100%");
        assertThat(milestone(3).plannedOn()).isNull();

        mvc.perform(post(at).with(csrf()).with(user("mzj.officer"))).andExpect(status().isFound());
        assertThat(milestone(2).plannedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(milestone(2).confirmed()).isTrue();
        assertThat(milestone(3).plannedOn()).isEqualTo(DAY.plusDays(7));
        assertThat(milestone(3).ownerId()).isEqualTo(cast.actor("mzj.head").personId());
        assertThat(milestone(4).ownerId()).isEqualTo(cast.actor("mzj.handler").personId());
        assertThat(milestone(4).weight()).isEqualTo(60);
        assertThat(rows.history(milestone(4).id())).containsExactly("milestone.assigned");
        assertThat(rows.history(at.substring(at.lastIndexOf('/') + 1))).containsExactly("schedule.imported");
        assertThat(page(at).select(".note").text()).contains("改 3 行", "写入");
        assertThat(read(file(at + "/report.xlsx")).get(3).getCellText(6))
                .contains("责任人 — → " + cast.actor("mzj.handler").display(), "权重 — → 60");
        assertThat(read(file(at + "/report.xlsx")).stream().map(row -> row.getCellText(5)))
                .containsExactly("结果", "改", "改", "改", "不变");
        mvc.perform(post(at).with(csrf()).with(user("mzj.officer"))).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aFileWithBadLinesNamesEachOfThemAndChangesNothing() throws Exception {
        String others = rows.another("MEDICAL");
        byte[] in = workbook(
                new Object[] {code, 2, DAY.plusDays(1), DAY.plusDays(2), "", ""},
                new Object[] {code, 3, "下周", "", "大概", "", "张三", "0.4"},
                new Object[] {others, 2, DAY, "", "", ""},
                new Object[] {code, 99, DAY, "", "", ""},
                new Object[] {code, 2, DAY, "", "", ""},
                new Object[] {code, 5, DAY.minusDays(1), "", "", ""});
        String at = handIn(in, "", 302);
        Document page = page(at);
        assertThat(page.select(".note").text()).contains("改 1 行，不变 0 行，不能保存 5 行", "整个文件都没有写入");
        assertThat(page.select("tbody tr").eachText().toString())
                .contains(
                        "3 " + code,
                        "计划：“下周”不是日期",
                        "预测性质：“大概”不是“暂定”或“已确认”",
                        "权重：权重是 0 到 100 的整数",
                        "没有编号为“" + others + "”的项目",
                        "本项目没有节点 99",
                        "这个节点在第 2 行已有");
        assertThat(page.text()).contains("责任人：责任人须在区民政局任职", "责任人 — → 张三");
        assertThat(page.text()).contains("计划：早于前置节点“2 项目建议书批复”");
        mvc.perform(post(at).with(csrf()).with(user("mzj.officer"))).andExpect(status().isUnprocessableContent());
        assertThat(milestone(2).plannedOn()).isEqualTo(DAY);
        mvc.perform(get(at).with(user("wjw.officer"))).andExpect(status().isNotFound());
    }

    @Test
    void aPreviewThatIsNoLongerTrueIsRefusedWhenConfirmed() throws Exception {
        String at = handIn(workbook(new Object[] {code, 3, DAY.plusDays(7), "", "", ""}), "", 302);
        assertThat(page(at).select("button:contains(确认写入)")).hasSize(1);
        plan(4, DAY.plusDays(7), null);
        Document page = Jsoup.parse(mvc.perform(post(at).with(csrf()).with(user("mzj.officer")))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("tbody tr").text()).contains("在你打开后被别人改过");
        assertThat(milestone(3).plannedOn()).isNull();
    }

    @Test
    void whatIsNoWorkbookOfTheGridIsNotTaken() throws Exception {
        byte[] text = "项目编号,序号".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(text)).contains("不符");
        byte[] broken = workbook(new Object[] {code, 2, DAY, "", "", ""});
        broken[broken.length / 2] ^= 0x5a;
        broken[broken.length / 2 + 1] ^= 0x5a;
        assertThat(refused(broken)).isNotBlank();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(other, "test", "1.0")) {
            book.newWorksheet("一").value(0, 0, "名称");
        }
        assertThat(refused(other.toByteArray())).contains("没有“项目编号、序号”这些列名");
        byte[] paper = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        by(DocumentRule.FILE_NOT_A_WORKBOOK, () -> handIn("说明.pdf", paper));
        ByteArrayOutputStream endless = new ByteArrayOutputStream();
        Spreadsheet.write(
                TITLES, row -> IntStream.range(0, 20_001).forEach(no -> row.accept(List.of(code, "2"))), endless);
        by(DocumentRule.WORKBOOK_TOO_LONG, () -> handIn("长.xlsx", endless.toByteArray()));
    }

    private void handIn(String name, byte[] content) {
        Upload upload = new Upload(name, "", new ByteArrayResource(content), content.length);
        imports.handIn(cast.actor("mzj.officer"), List.of(upload), null);
    }

    private String refused(byte[] content) throws Exception {
        return Jsoup.parse(handIn(content, "", 422)).select(".errsum").text();
    }

    /** Where the workbook is looked at, or the page that refuses it. */
    private String handIn(byte[] content, String reason, int status) throws Exception {
        var response = mvc.perform(multipart("/me/schedule/imports")
                        .file(new MockMultipartFile("evidence", "我的节点.xlsx", null, content))
                        .param("reason", reason)
                        .with(csrf())
                        .with(user("mzj.officer")))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse();
        return status == 302 ? Objects.requireNonNull(response.getRedirectedUrl()) : response.getContentAsString();
    }

    private static byte[] workbook(Object[]... lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("一");
            for (int column = 0; column < TITLES.size(); column++) {
                sheet.value(0, column, TITLES.get(column));
            }
            for (int row = 0; row < lines.length; row++) {
                for (int column = 0; column < lines[row].length; column++) {
                    put(sheet, row + 1, column, lines[row][column]);
                }
            }
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy/m/d").set();
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    private static List<Row> read(byte[] content) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read();
        }
    }

    private void plan(int no, LocalDate planned, LocalDate forecast) {
        Plan plan = new Plan(List.of(new Plan.Wanted(no, planned, forecast)), "征询延长", false);
        service.plan(cast.actor("mzj.officer"), code, Version.ANY, plan);
    }

    private void assign(int no, String owner, int weight) {
        String id = milestone(no).id();
        shares.assign(cast.actor("mzj.officer"), id, Version.ANY, new MilestoneShare(owner, weight));
    }

    private DatedMilestone milestone(int no) {
        return queries.of(cast.project(code).id()).rows().get(no - 1).milestone();
    }

    private byte[] file(String path) throws Exception {
        return mvc.perform(get(path).with(user("mzj.officer")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user("mzj.officer")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
