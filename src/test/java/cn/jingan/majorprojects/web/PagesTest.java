package cn.jingan.majorprojects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import cn.jingan.majorprojects.shared.RuleViolation;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class PagesTest {
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
    void theFrameShowsWhoAndWhatTheyMayOpen() throws Exception {
        Document page = open(get("/sample?after=0000000000000"));
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.title()).isEqualTo("样例 · 静安区重大项目全周期管理");
        assertThat(page.select(".nav a").eachText()).containsExactly("待办12", "项目", "看板", "督办", "指标");
        assertThat(page.select(".nav a[aria-current=page]").text()).isEqualTo("待办12");
        assertThat(page.select(".who .post").text()).isEqualTo("区教育局·项目专员");
        assertThat(page.select(".who .bell").attr("title")).isEqualTo("3 条未读通知");
        assertThat(page.select(".who form").attr("action")).isEqualTo("/logout");
        assertThat(page.select(".who form input[name=_csrf]")).hasSize(1);
        assertThat(page.select(".who a[lang].desktop, .foot a[lang].phone").eachAttr("href"))
                .as("on the desk and on the phone")
                .containsExactly(
                        "/language?lang=en&back=/sample?after%3D0000000000000",
                        "/language?lang=en&back=/sample?after%3D0000000000000");
        assertThat(page.select("form.find").attr("action")).isEqualTo("/projects");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("meta[name=csrf-token]").attr("content")).isNotEmpty();
    }

    @Test
    void noPageHasInlineScriptOrStyle() throws Exception {
        for (String path : new String[] {"/sample", "/login", "/nothing"}) {
            Document page = open(get(path));
            assertThat(page.select("[style], style, script:not([src]), [onclick], [onload]"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void staticFilesCarryTheHashOfTheirContent() throws Exception {
        Document page = open(get("/sample"));
        assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("/assets/app-[0-9a-f]{32}\\.css");
        for (Element script : page.select("script")) {
            mvc.perform(get(script.attr("src"))).andExpect(result -> {
                assertThat(result.getResponse().getStatus())
                        .as(script.attr("src"))
                        .isEqualTo(200);
                assertThat(result.getResponse().getHeader("Cache-Control")).contains("max-age=31536000");
            });
        }
        assertThat(page.select("script").eachAttr("src")).anyMatch(src -> src.contains("/htmx.org/"));
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE_HIDDEN, 404", "SAMPLE_FORBIDDEN, 403"})
    void whatIsNotThereOrNotAllowedIsAnErrorPage(SampleRule rule, int status) throws Exception {
        commands.failWith(new RuleViolation(rule));
        Document page = open(submit());
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(page.select("main .btn.primary").attr("href")).isEqualTo("/");
    }

    @Test
    void anUnknownAddressIsAPageInWords() throws Exception {
        Document page = open(get("/nothing"));
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(page.select("h1").text()).isEqualTo("没有这一页");
    }

    @Test
    void whatNobodyForesawShowsANumberAndNoDetail() throws Exception {
        commands.failWith(new IllegalStateException("secret"));
        Document page = open(submit());
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(page.select("main .code").text()).hasSize(13);
        assertThat(page.text()).doesNotContain("secret");
    }

    @Test
    void whileTheDatabaseIsAwayThePageSaysSo() throws Exception {
        commands.failWith(new DataAccessResourceFailureException("away"));
        Document page = open(submit());
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(page.select("h1").text()).isEqualTo("系统暂时不可用");
        assertThat(page.select("header")).isEmpty();
        assertThat(page.select("main p").text()).contains("数据库暂时不可用，请稍后再试。");
    }

    @Test
    void whatFailsInTheContainerIsSaidInTheSameWords() throws Exception {
        Document page = open(get("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/board"));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(page.select("h1").text()).isEqualTo("不能打开");
        mvc.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/board"))
                .andExpect(jsonPath("$.status").value(403));
    }

    @Test
    void theSignInListsTrialAccounts() throws Exception {
        Document page = open(get("/login?error"));
        assertThat(page.select("#sign-in").attr("action")).isEqualTo("/login");
        assertThat(page.select("#sign-in input[name=_csrf]")).hasSize(1);
        assertThat(page.select(".errsum").text()).isEqualTo("账号或口令不对。连续多次不对的，须等一会儿再试。");
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("button[data-fill-username=czj.head]").attr("data-fill-password"))
                .isEqualTo("jingan-demo");
    }

    @Test
    void theLanguageIsChosenByCookie() throws Exception {
        mvc.perform(get("/language?lang=en&back=/projects?q=a"))
                .andExpect(cookie().value("lang", "en"))
                .andExpect(cookie().httpOnly("lang", true))
                .andExpect(redirectedUrl("/projects?q=a"));
        Document page = open(get("/sample").cookie(new Cookie("lang", "en")));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".nav a").first().text()).isEqualTo("Inbox12");
        assertThat(page.title()).endsWith("Jing'an major projects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "evil", "/a\nb"})
    void theLanguageSwitchNeverLeavesThisHost(String back) throws Exception {
        mvc.perform(get("/language").param("lang", "zh").param("back", back)).andExpect(redirectedUrl("/"));
    }

    @Test
    void partsOfPagesSayWhatTheyDraw() throws Exception {
        Document page = open(get("/sample"));
        assertThat(page.select(".stages li").eachAttr("class")).containsExactly("done", "done", "now");
        assertThat(page.select(".stages li[aria-current=step] b").text()).isEqualTo("在建");
        assertThat(page.select("aside .pips i.d")).hasSize(1);
        assertThat(page.select("aside .light use").attr("href")).isEqualTo("#i-yellow");
        assertThat(page.select("aside .due").eachText()).containsExactly("超 1 工日 11-20", "剩 30 工日 2027-01-04");
        assertThat(page.select("aside .pager a").attr("href")).isEqualTo("/sample?after=x");
        assertThat(page.select("aside form.inline").attr("action")).isEqualTo("/sample/1/claim");
    }

    private static MockHttpServletRequestBuilder submit() {
        return post("/sample").with(csrf()).param("version", "7");
    }

    private Document open(MockHttpServletRequestBuilder request) throws Exception {
        response = mvc.perform(request.with(user("jyj.officer"))).andReturn().getResponse();
        return Jsoup.parse(response.getContentAsString());
    }
}
