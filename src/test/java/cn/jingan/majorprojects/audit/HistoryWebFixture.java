package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Holding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The history's pages alone, as the mayor sees them: no sign-in, the plainest of layouts. */
public final class HistoryWebFixture implements AutoCloseable {
    private static final Actor MAYOR =
            new Actor("0000000000003", "leader", "区长", List.of(new Holding("MAYOR", "zf")), Actor.Sees.ALL);
    private static final Map<String, String> AROUND = Map.of(
            "layout",
            "<html th:fragment='page'><title th:text='${title}'></title>"
                    + "<body><main th:replace='${main}'></main></body></html>",
            "project/header",
            "<div th:fragment='headerOf(code, tab)' th:text='${code + tab}'></div>");

    private final LedgerFixture ledger = LedgerFixture.onH2();

    /** Thirty-two entries of ZD-001; the newest was recorded late. */
    public HistoryWebFixture() {
        for (int i = 0; i < 30; i++) {
            ledger.publish(LedgerFixture.event("ZD-001", "gate.opened"));
        }
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, "project.stage", "ZD-001", "project", "P-1", "国庆路"));
        ledger.publish(DomainEvent.of(LedgerFixture.OFFICER, "gate.decided", "ZD-001", "gate", "G-1", "S2")
                .change("verdict", null, "AGREED")
                .saying("同意<b>")
                .restingOn(List.of("77".repeat(32)))
                .occurred(Instant.now().minusSeconds(14 * 86_400 + 60)));
    }

    public History history() {
        return ledger.context.getBean(History.class);
    }

    public Marks marks() {
        return ledger.context.getBean(Marks.class);
    }

    public OrganizationQueries organization() {
        return ledger.context.getBean(OrganizationQueries.class);
    }

    public Cases cases() {
        return new CasesFixture();
    }

    public MockMvc mvc(Object... controllers) {
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine());
        views.setCharacterEncoding("UTF-8");
        return MockMvcBuilders.standaloneSetup(controllers)
                .setCustomArgumentResolvers(new Mayor())
                .setLocaleResolver(new FixedLocaleResolver(java.util.Locale.SIMPLIFIED_CHINESE))
                .setViewResolvers(views)
                .build();
    }

    private static SpringTemplateEngine engine() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/audit");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver ours = new ClassLoaderTemplateResolver();
        ours.setPrefix("templates/");
        ours.setSuffix(".html");
        ours.setCharacterEncoding("UTF-8");
        ours.setResolvablePatterns(Set.of("audit/*"));
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(ours);
        engine.addTemplateResolver(new Around());
        return engine;
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** What other modules bring. */
    private static final class Around extends StringTemplateResolver {
        Around() {
            setResolvablePatterns(AROUND.keySet());
            setOrder(2);
        }

        @Override
        protected org.thymeleaf.templateresource.ITemplateResource computeTemplateResource(
                org.thymeleaf.IEngineConfiguration configuration,
                String owner,
                String template,
                Map<String, Object> attributes) {
            return new org.thymeleaf.templateresource.StringTemplateResource(AROUND.get(template));
        }
    }

    private static final class Mayor implements HandlerMethodArgumentResolver {
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
            return MAYOR;
        }
    }
}
