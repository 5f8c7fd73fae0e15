package cn.jingan.majorprojects.gate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** What a department drafts is its own until its head issues it: no list, page or entry of the history tells it to others. */
@OnH2
@Import(Fixtures.class)
class DraftsTest {
    private static final String SAID = "OBJECT";
    private static final String WORDS = "理由如下。";

    @Autowired
    private Cast cast;

    @Autowired
    private Rows rows;

    @Autowired
    private MockMvc mvc;

    private String code;
    private OpinionView opinion;

    @BeforeEach
    void oneIsDrafted() {
        code = rows.untouched("SCHOOL");
        cast.completeStage(code);
        cast.submit(code);
        String lead = cast.project(code).leadDepartment();
        OpinionView asked = cast.open(code).stream()
                .filter(each -> !List.of(lead, "jgw", "zf").contains(each.department()))
                .findFirst()
                .orElseThrow();
        cast.draft(asked, Answer.OBJECT);
        opinion = cast.gate(code).opinions().stream()
                .filter(each -> each.id().equals(asked.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isReadByItsDepartmentAndByAudit() throws Exception {
        for (String path : List.of("/api/opinions/" + opinion.id(), history())) {
            assertThat(read(opinion.department() + ".head", path)).contains(WORDS, SAID);
        }
        assertThat(read("sjj.auditor", history())).contains(WORDS, SAID);
    }

    @Test
    void isReadByNobodyElse() throws Exception {
        String lead = cast.project(code).leadDepartment();
        for (String person : List.of(lead + ".officer", lead + ".head", "jgw.office", "zf.mayor")) {
            for (String path : List.of(
                    "/api/opinions/" + opinion.id(),
                    "/api/gates/" + opinion.gateId(),
                    "/api/projects/" + code + "/gates",
                    "/gates/" + opinion.gateId(),
                    "/projects/" + code + "/gates",
                    history(),
                    "/projects/" + code + "/history",
                    "/history.csv?project=" + code)) {
                assertThat(read(person, path)).as("%s reads %s", person, path).doesNotContain(WORDS);
            }
            assertThat(read(person, history())).as("that it was drafted").contains("opinion.drafted");
        }
    }

    @Test
    void isReadByAllOnceItIsIssued() throws Exception {
        cast.issue(opinion);
        assertThat(read("zf.mayor", "/api/opinions/" + opinion.id())).contains(WORDS, SAID);
        assertThat(read("zf.mayor", history())).contains(WORDS);
    }

    private String history() {
        return "/api/projects/" + code + "/history";
    }

    private String read(String username, String path) throws Exception {
        return mvc.perform(get(path).with(user(username)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
