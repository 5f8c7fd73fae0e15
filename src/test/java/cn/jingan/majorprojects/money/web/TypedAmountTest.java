package cn.jingan.majorprojects.money.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.jingan.majorprojects.project.Stage;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** An amount is taken as it stands in a workbook: with its thousands set apart; what is set apart wrongly is none. */
@OnH2
@Import(Fixtures.class)
class TypedAmountTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    @Test
    void withItsThousandsSetApart() throws Exception {
        String code = rows.another("SCHOOL");
        String lead = cast.project(code).leadDepartment();
        while (cast.project(code).stage() != Stage.PREPARATION) {
            cast.completeStage(code);
            cast.passGate(code);
        }

        Document refused = sent(lead, code, "12,34");
        assertThat(refused.select("#f-received-e").text()).isEqualTo("“12,34”不是数字。");
        assertThat(refused.select("#f-paid-e").text()).isEmpty();
        assertThat(refused.select("#f-paid").val()).as("as typed").isEqualTo(" 1,200.50 ");

        sent(lead, code, "1,234,567.5");
        assertThat(jdbc.queryForMap(
                        "select received, paid from money_statement where project_id = ?",
                        cast.project(code).id()))
                .containsEntry("received", new BigDecimal("1234567.50"))
                .containsEntry("paid", new BigDecimal("1200.50"));
    }

    private Document sent(String lead, String code, String received) throws Exception {
        return Jsoup.parse(mvc.perform(multipart("/projects/" + code + "/fund-statements/new")
                        .param("month", YearMonth.now(clock).toString())
                        .param("received", received)
                        .param("paid", " 1,200.50 ")
                        .param("done", "0")
                        .param("progress", "0")
                        .param("words", "施工准备")
                        .with(user(lead + ".officer"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
