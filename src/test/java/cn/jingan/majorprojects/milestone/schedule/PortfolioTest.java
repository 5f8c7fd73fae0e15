package cn.jingan.majorprojects.milestone.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnMySql;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** The road maps of many projects on one chart, as page, PDF, picture and JSON. */
@OnMySql
@Import(Fixtures.class)
class PortfolioTest {
    /** A Monday far enough ahead that nothing is late. */
    private static final LocalDate START = LocalDate.of(2030, 3, 4);

    private static final int A3_AT_150_DPI = 2480;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ScheduleService service;

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Test
    void everyProjectHasItsRowUnderItsGroup() throws Exception {
        Document industry = page("/board/schedule?category=INDUSTRY");
        assertThat(industry.select(".plan tbody tr:not(.g)")).hasSizeGreaterThanOrEqualTo(31);
        assertThat(industry.select(".plan tr.g th").eachText()).containsExactly("产业功能类");
        assertThat(page("/board/schedule?category=INFRASTRUCTURE")
                        .select(".plan tr.g th")
                        .eachText())
                .containsExactlyInAnyOrder("市政交通", "公共绿化");
        assertThat(page("/board/schedule?group=DEPARTMENT&department=jyj")
                        .select(".plan tr.g th")
                        .eachText())
                .containsExactly("区教育局");
    }

    @Test
    void aProjectShowsItsStagesGatesAndExpectedEnd() throws Exception {
        String code = planned();
        Document page = page("/board/schedule?q=" + code);
        assertThat(page.select(".plan tbody tr:not(.g)")).hasSize(1);
        assertThat(page.select(".plan tbody").text())
                .contains(START.plusWeeks(16).toString());
        assertThat(page.select(".plan svg .g-plan")).as("a bar for each stage").hasSize(4);
        assertThat(page.select(".plan svg .g-gate")).hasSize(4);
        mvc.perform(get("/api/board/schedule?q=" + code).with(user("zf.mayor")))
                .andExpect(jsonPath("$.items[0].expectedEnd")
                        .value(START.plusWeeks(16).toString()))
                .andExpect(jsonPath("$.items[0].gates[0].name").value("S1"))
                .andExpect(jsonPath("$.items[0].spans.length()").value(4));
    }

    @Test
    void aShorterTimeLeavesOutWhatLiesElsewhere() throws Exception {
        String code = planned();
        assertThat(page("/board/schedule?years=1&from=2030-02-11&q=" + code).select(".plan svg .g-plan"))
                .hasSize(4);
        Document before = page("/board/schedule?years=1&from=2028-05-05&q=" + code);
        assertThat(before.select(".plan svg .g-plan")).isEmpty();
        assertThat(before.select("[data-move=1]").attr("href")).contains("from=2028-10-01");
        mvc.perform(get("/board/schedule?years=0").with(user("zf.mayor"))).andExpect(status().isUnprocessableContent());
    }

    @Test
    void theSameRowsAsPaperAndAsPicture() throws Exception {
        String code = planned();
        String name = cast.project(code).name();
        byte[] pdf = file("/board/schedule.pdf?q=" + code, "application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("进度总图", name, START.plusWeeks(16).toString());
        }
        assertThat(file("/board/schedule.pdf?q=" + code, "application/pdf")).isEqualTo(pdf);
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(file("/board/schedule.png?q=" + code, "image/png")));
        assertThat(picture.getWidth()).isCloseTo(A3_AT_150_DPI, org.assertj.core.data.Offset.offset(2));
    }

    /** A school whose milestone n is planned n weeks after the start. */
    private String planned() {
        String code = rows.another("SCHOOL");
        List<Plan.Wanted> wanted = IntStream.rangeClosed(1, 16)
                .mapToObj(no -> new Plan.Wanted(no, START.plusWeeks(no), null))
                .toList();
        service.plan(cast.actor("jyj.officer"), code, Version.ANY, new Plan(wanted, null, false));
        return code;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(user("zf.mayor")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private byte[] file(String path, String type) throws Exception {
        return mvc.perform(get(path).with(user("zf.mayor")))
                .andExpect(content().contentType(type))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
