package cn.jingan.majorprojects.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.Seats;
import cn.jingan.majorprojects.lifecycle.path.WalkingEngine;
import cn.jingan.majorprojects.milestone.MilestoneQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.WorkingDays;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@ResourceLock(WalkingEngine.ONE)
class ProcessPageTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Actor ACTOR = new Actor("P", "officer", "经办", List.of(), Actor.Sees.OWN);

    private final Hours clock = new Hours();
    private final WalkingEngine walking =
            new WalkingEngine(clock).with("lifecycle/walk-gate.bpmn", "lifecycle/walk-stage.bpmn");
    private MockMvc mvc;

    /** A clock that a test sets. */
    private static final class Hours extends Clock {
        private Instant now = Instant.parse("2026-11-20T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return SHANGHAI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void pages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/lifecycle");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        OrganizationQueries organization = mock(OrganizationQueries.class);
        when(organization.personNames(Set.of("P1"))).thenReturn(Map.of("P1", "某甲"));
        when(organization.workingDays()).thenReturn(new WorkingDays(Set.of(), Set.of(), Set.of(2026)));
        CaseAccess access = (actor, project) -> project.equals("ZD-001");
        Models models = new Models(walking.engine().getRepositoryService());
        InstanceNames names = new InstanceNames(
                models, mock(GateQueries.class), mock(Seats.class), mock(MilestoneQueries.class), messages);
        Results results = new Results(mock(GateQueries.class), messages);
        TaskHolders holders =
                new TaskHolders(walking.engine().getTaskService(), mock(WorklistQueries.class), organization);
        Visits visits = new Visits(walking.path(), models, results, holders, organization, clock);
        ProcessViews views = new ProcessViews(access, walking.path(), names, visits, clock);
        Pictures pictures = new Pictures(views, walking.path(), models, messages, clock);
        mvc = MockMvcBuilders.standaloneSetup(new ProcessPages(views, pictures), new ProcessApi(views))
                .setCustomArgumentResolvers(new ActorArgument())
                .setViewResolvers(templates(messages))
                .build();
    }

    private static ThymeleafViewResolver templates(ResourceBundleMessageSource messages) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(messages);
        ThymeleafViewResolver resolver = new ContentAlone();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    /** What stands inside the frame; the frame has its own tests. */
    private static final class ContentAlone extends ThymeleafViewResolver {
        @Override
        protected View loadView(String name, Locale locale) throws Exception {
            return super.loadView(name + " :: content", locale);
        }
    }

    private static final class ActorArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return ACTOR;
        }
    }

    @AfterEach
    void stop() {
        walking.close();
    }

    @Test
    void beforeTheCaseIsOpenedThePageSaysSo() throws Exception {
        assertThat(page("/projects/ZD-001/process").text()).contains("流程尚未开始");
    }

    @Test
    void thePageOpensOnTheInnermostInstanceThatWaits() throws Exception {
        startStage();
        Document page = page("/projects/ZD-001/process");

        assertThat(page.select("h2#h-picture").text()).isEqualTo("关口 S2 前期→在建");
        assertThat(page.select("svg #current")).hasSize(1);
        assertThat(page.select(".instances li")).hasSize(3);
        assertThat(page.select(".instances [aria-current=page]")).hasSize(1);
        assertThat(page.select("table tbody tr.now td").first().text()).isEqualTo("申报");
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void anotherInstanceCanBeChosen() throws Exception {
        String stage = startStage();
        Document page = page("/projects/ZD-001/process?instance=" + stage);
        assertThat(page.select("h2#h-picture").text()).isEqualTo("阶段");
        assertThat(page.select("svg a").eachAttr("href"))
                .allMatch(link -> link.startsWith("?instance=" + stage + "&version=1&node="));
    }

    @Test
    void aChosenNodeTellsItsVisitsWithTheirWorkingDays() throws Exception {
        var tasks = walking.engine().getTaskService();
        walking.engine()
                .getRuntimeService()
                .startProcessInstanceByKey("walk-gate", "ZD-001", Map.of("gateId", "GATE000000001"));
        clock.now = Instant.parse("2026-11-24T01:00:00Z");
        tasks.complete(tasks.createTaskQuery().singleResult().getId());
        Document page = page("/projects/ZD-001/process?node=prepare");

        assertThat(page.select("#visits tbody tr td").eachText())
                .containsExactly("申报", "—", "—", "2026-11-20 09:00", "2026-11-24 09:00", "2");
        assertThat(page.select("#visits a").attr("href")).isEqualTo("/projects/ZD-001/history?subject=GATE000000001");
        assertThat(page.select("svg .sel")).hasSize(1);
        assertThat(page("/projects/ZD-001/process?node=approved")
                        .select("#visits")
                        .text())
                .contains("未到达");
    }

    @Test
    void eachVisitTellsWhatCameOfItAndWhatTheSystemDidIsNobodys() throws Exception {
        var tasks = walking.engine().getTaskService();
        walking.engine().getIdentityService().setAuthenticatedUserId("P1");
        walking.engine()
                .getRuntimeService()
                .startProcessInstanceByKey("walk-gate", "ZD-001", Map.of("gateId", "GATE000000001"));
        tasks.complete(tasks.createTaskQuery().singleResult().getId());
        tasks.complete(tasks.createTaskQuery().singleResult().getId(), Map.of("approved", false));
        walking.engine().getIdentityService().clearAuthentication();

        assertThat(page("/projects/ZD-001/process?node=decide")
                        .select("#visits td[data-l=结果]")
                        .eachText())
                .containsExactly("退回补正");
        assertThat(page("/projects/ZD-001/process?node=prepare")
                        .select("#visits td[data-l=经办]")
                        .eachText())
                .containsExactly("某甲", "—");
        assertThat(page("/projects/ZD-001/process?node=open")
                        .select("#visits td[data-l=经办]")
                        .eachText())
                .containsExactly("系统", "系统");
    }

    @Test
    void theApiTellsTheSame() throws Exception {
        startStage();
        mvc.perform(get("/api/projects/ZD-001/process"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.instances.length()").value(3))
                .andExpect(jsonPath("$.shown.instance.model").value("walk-gate"))
                .andExpect(jsonPath("$.shown.instance.modelVersion").value(1))
                .andExpect(jsonPath("$.shown.current[0]").value("prepare"))
                .andExpect(jsonPath("$.shown.steps[2].node").value("prepare"))
                .andExpect(jsonPath("$.shown.flows[0]").value("toOpen"));
    }

    @Test
    void thePictureIsAFileThatMayUseItsOwnStyleOnly() throws Exception {
        startStage();
        mvc.perform(get("/projects/ZD-001/process.svg"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.matchesPattern(
                                        "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'")));
    }

    @Test
    void aProjectOutOfSightAndAnInstanceOfAnotherCaseAreNotFound() {
        String other = walking.engine()
                .getRuntimeService()
                .startProcessInstanceByKey("walk-gate", "ZD-002")
                .getId();
        for (String path : List.of(
                "/projects/ZD-002/process",
                "/projects/ZD-002/process.svg",
                "/api/projects/ZD-002/process",
                "/projects/ZD-001/process?instance=" + other,
                "/projects/ZD-001/process.svg?instance=" + other,
                "/api/projects/ZD-001/process?instance=" + other)) {
            assertThatThrownBy(() -> mvc.perform(get(path))).rootCause().isInstanceOf(RuleViolation.class);
        }
    }

    private Document page(String path) throws Exception {
        String html = mvc.perform(get(path).locale(Locale.CHINESE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(html);
    }

    private String startStage() {
        return walking.engine()
                .getRuntimeService()
                .startProcessInstanceByKey("walk-stage", "ZD-001", Map.of("gates", new ArrayList<>(List.of("A", "B"))))
                .getId();
    }
}
