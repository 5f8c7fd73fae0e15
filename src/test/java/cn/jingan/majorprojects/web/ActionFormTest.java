package cn.jingan.majorprojects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import cn.jingan.majorprojects.shared.RuleViolation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@WebTest
class ActionFormTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SampleCommands commands;

    @Autowired
    SamplePages pages;

    private MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void reset() {
        commands.reset();
        pages.open();
    }

    @Test
    void aFormHasAControlForEveryKindOfField() throws Exception {
        Document page = open(get("/sample"));
        Element form = page.selectFirst("form[data-draft]");
        assertThat(form.attr("action")).isEqualTo("/sample");
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.select("input[name=_csrf], input[name=_key], input[name=version]"))
                .hasSize(3);
        assertThat(form.select("input[name=version]").val()).isEqualTo("7");
        assertThat(form.select("fieldset legend").first().text()).isEqualTo("决定");
        assertThat(form.select("input[type=radio][name=answer]").eachAttr("value"))
                .containsExactly("APPROVED", "RETURNED");
        assertThat(form.select(".more[data-show-when=answer=RETURNED] textarea[name=reason]"))
                .hasSize(1);
        assertThat(form.select("input[type=date][name=day]").attr("aria-required"))
                .isEqualTo("true");
        assertThat(form.select("input[name=title]").val()).isEqualTo("草稿");
        assertThat(form.select("input[name=amount]").attr("inputmode")).isEqualTo("decimal");
        assertThat(form.select("select[name=department] option")).hasSize(9);
        assertThat(form.select("input[type=checkbox][name=parts][checked]").eachAttr("value"))
                .containsExactly("d1", "d3");
        assertThat(form.select("input[type=checkbox][name=checked]").val()).isEqualTo("true");
        assertThat(form.select("input[type=file][name=file]")).hasSize(1);
        assertThat(form.select("button.primary").text()).isEqualTo("签署决定");
    }

    @Test
    void everyControlHasALabelAndItsHelp() throws Exception {
        Document page = open(get("/sample"));
        for (Element control : page.select("form[data-draft] .field").select("input, select, textarea")) {
            boolean labelled = control.closest("label") != null
                    || !page.select("label[for=" + control.id() + "]").isEmpty();
            assertThat(labelled).as(control.toString()).isTrue();
        }
        Element day = page.getElementById("f-day");
        assertThat(page.getElementById(day.attr("aria-describedby")).text()).isEqualTo("写成 2026-11-20 这样");
        assertThat(page.select("label[for=f-title] .opt").text()).isEqualTo("选填");
        assertThat(page.select("label[for=f-day] .opt, label[for=f-reason] .opt"))
                .isEmpty();
    }

    @Test
    void aRefusedFormComesBackWithWhatWasTypedAndWhatIsWrong() throws Exception {
        commands.failWith(SampleCommands.twoThings());
        Document page = open(submit().param("answer", "RETURNED")
                .param("reason", "缺图")
                .param("day", "2026-11-30")
                .param("parts", "d2")
                .param("checked", "true")
                .param("department", "d4")
                .param("title", "改"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.select(".errsum h2").text()).isEqualTo("有 2 处需要改");
        assertThat(page.select("[id$=-n]")).as("nobody changed anything").isEmpty();
        assertThat(page.select(".errsum a").eachAttr("href")).containsExactly("#f-day", "#f-file");
        assertThat(page.select(".errsum a").get(0).text()).matches("[^：]+：“2026-11-30”晚于今天。");
        Element day = page.getElementById("f-day");
        assertThat(day.val()).isEqualTo("2026-11-30");
        assertThat(day.attr("aria-invalid")).isEqualTo("true");
        assertThat(day.attr("aria-describedby")).isEqualTo("f-day-h f-day-e");
        assertThat(page.getElementById("f-day-e").text()).isEqualTo("“2026-11-30”晚于今天。");
        assertThat(page.select("input[name=answer][checked]").val()).isEqualTo("RETURNED");
        assertThat(page.select("textarea[name=reason]").text()).isEqualTo("缺图");
        assertThat(page.select("input[name=parts][checked]").eachAttr("value")).containsExactly("d2");
        assertThat(page.select("input[name=checked][checked]")).hasSize(1);
        assertThat(page.select("select[name=department] option[selected]").val())
                .isEqualTo("d4");
        assertThat(page.select("input[name=title]").val()).isEqualTo("改");
        assertThat(page.select("form[data-draft]").attr("data-kept")).isEqualTo("true");
        assertThat(commands.effects()).isZero();
    }

    @Test
    void whatIsNoDateIsKeptAsTypedWithASentence() throws Exception {
        Document page = open(submit().param("day", "<b>heute").param("amount", "x"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.getElementById("f-day").val()).isEqualTo("<b>heute");
        assertThat(page.getElementById("f-day-e").text()).startsWith("“<b>heute”不是日期");
        assertThat(page.getElementById("f-amount-e").text()).isEqualTo("“x”不是数字。");
    }

    /** No browser chooses a file again by itself: it is said which ones were lost. */
    @Test
    void aFileThatWasChosenIsToBeChosenAgain() throws Exception {
        Document page = open(multipart("/sample")
                .file(new MockMultipartFile("file", "批复.pdf", "application/pdf", new byte[] {1}))
                .file(new MockMultipartFile("file", "附图.png", "image/png", new byte[] {1}))
                .with(csrf())
                .param("day", "<b>heute"));
        assertThat(page.select(".drop .hint").text()).contains("“批复.pdf、附图.png”也没有保存", "重新选择");
        assertThat(open(submit().param("day", "<b>heute")).select(".drop .hint"))
                .isEmpty();
    }

    @Test
    void whatIsTooLongIsSaidAtItsField() throws Exception {
        Document page = open(submit().param("title", "太长的编号"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.getElementById("f-title").val()).isEqualTo("太长的编号");
        assertThat(page.getElementById("f-title-e").text()).isNotEmpty();
    }

    @Test
    void anOldVersionShowsThePresentStateWithTheNewVersion() throws Exception {
        Document page = open(post("/sample").with(csrf()).param("version", "6").param("title", "改"));
        assertThat(response.getStatus()).isEqualTo(412);
        assertThat(page.select(".errsum h2").text()).isEqualTo("没有提交");
        assertThat(page.select(".errsum b").text()).isNotEmpty();
        assertThat(page.select("input[name=version]").val()).isEqualTo("7");
        assertThat(page.getElementById("f-title-n").text()).isEqualTo("最新内容：草稿");
        assertThat(page.getElementById("f-title").attr("aria-describedby")).contains("f-title-n");
        assertThat(page.select("input[name=title]").val()).isEqualTo("改");
    }

    @Test
    void theNextKeyIsANewOne() throws Exception {
        commands.failWith(new RuleViolation(SampleRule.SAMPLE_CONFLICT));
        Document page = open(submit().param("_key", "k1").param("title", "a"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.select("input[name=_key]").first().val()).isNotEmpty().isNotEqualTo("k1");
    }

    @Test
    void tooLargeAFormIsShownAgain() throws Exception {
        commands.failWith(new MaxUploadSizeExceededException(1));
        Document page = open(submit());
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(page.select(".errsum").text()).contains("50 MB");
    }

    @Test
    void aFormWhosePageDoesNotOpenAnyMoreSaysWhyItWasRefused() throws Exception {
        pages.close();
        commands.failWith(new RuleViolation(SampleRule.SAMPLE_CONFLICT));
        Document page = open(submit());
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page.select("main").text()).contains("已经办过。");
    }

    @Test
    void aButtonWithoutAPageIsRefusedOnTheErrorPage() throws Exception {
        commands.failWith(new RuleViolation(SampleRule.SAMPLE_CONFLICT));
        Document page = open(post("/sample/press").with(csrf()));
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page.select("main").text()).contains("已经办过。");
    }

    @Test
    void programsReadTheSameAction() throws Exception {
        mvc.perform(get("/api/sample/action").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.title").value("Sign the decision"))
                .andExpect(jsonPath("$.method").value("POST"))
                .andExpect(jsonPath("$.href").value("/api/sample/1/decide"))
                .andExpect(jsonPath("$.version").value(7))
                .andExpect(jsonPath("$.fields[0].label").value("Decision"))
                .andExpect(jsonPath("$.fields[0].type").value("choice"))
                .andExpect(jsonPath("$.fields[0].options[1].value").value("RETURNED"))
                .andExpect(jsonPath("$.fields[1].showWhen").value("answer=RETURNED"))
                .andExpect(jsonPath("$.fields[2].help").value("写成 2026-11-20 这样"))
                .andExpect(jsonPath("$.fields[3].value").value("草稿"));
    }

    private static MockHttpServletRequestBuilder submit() {
        return post("/sample").with(csrf()).param("version", "7");
    }

    private Document open(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        response = mvc.perform(request.with(user("jyj.officer"))).andReturn().getResponse();
        return Jsoup.parse(response.getContentAsString());
    }
}
