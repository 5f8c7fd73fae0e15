package cn.jingan.majorprojects.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.dashboard.SupervisedOrders;
import cn.jingan.majorprojects.dashboard.SupervisionFilter;
import cn.jingan.majorprojects.dashboard.SupervisionRow;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.supervision.Level;
import cn.jingan.majorprojects.supervision.OrderWanted;
import cn.jingan.majorprojects.supervision.SupervisionService;
import cn.jingan.majorprojects.testing.OnH2;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The list of orders, narrowed, in parts and as a table. */
@OnH2
@Import(Fixtures.class)
@Transactional
class SupervisionListTest {
    private static final String OFFICE = "jgw.office";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SupervisedOrders orders;

    @Autowired
    private SupervisionService service;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private JdbcTemplate jdbc;

    private String reminder;
    private String order;

    @BeforeEach
    void twoOfTheWaterAuthority() {
        String code = registry.road("swj");
        reminder = service.issue(cast.actor(OFFICE), code, wanted(Level.REMINDER, "=1+1"));
        order = service.issue(cast.actor(OFFICE), code, wanted(Level.SUPERVISION, "河道蓝线未定"));
        jdbc.update("update supervision_order set due_on = '2026-01-05' where id = ?", order);
    }

    @Test
    void isNarrowedAndMarksWhatIsOverdue() throws Exception {
        assertThat(rows("")).containsExactly("河道蓝线未定", "=1+1");
        assertThat(rows("&level=REMINDER")).containsExactly("=1+1");
        assertThat(rows("&state=OVERDUE")).containsExactly("河道蓝线未定");
        assertThat(rows("&state=OVER")).isEmpty();
    }

    @Test
    void isTheSameInParts() {
        Actor head = cast.actor("swj.head");
        SupervisionFilter all = new SupervisionFilter(null, null, "swj");
        Page<SupervisionRow> first = orders.list(head, all, null, 1);
        assertThat(first.items()).extracting(SupervisionRow::id).containsExactly(order);
        Page<SupervisionRow> second = orders.list(head, all, first.next(), 1);
        assertThat(second.items()).extracting(SupervisionRow::id).containsExactly(reminder);
        assertThat(second.next()).isNull();
    }

    @Test
    void asATableIsComputedByNoSpreadsheet() throws Exception {
        String table = content("/supervisions.csv?department=swj");
        assertThat(table).startsWith("\ufeff编号,").contains(",督办,河道蓝线未定,", ",逾期未反馈,", ",提醒,'=1+1,");
        assertThat(table.lines()).hasSize(3);
    }

    private List<String> rows(String filter) throws Exception {
        return Jsoup.parse(content("/supervisions?department=swj" + filter))
                .select("tbody th")
                .eachText();
    }

    private String content(String path) throws Exception {
        return mvc.perform(get(path).with(user(OFFICE)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static OrderWanted wanted(Level level, String matter) {
        return new OrderWanted(level, matter, "请说明措施。", null, null, null, null, null);
    }
}
