package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Days;
import cn.jingan.majorprojects.shared.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What handlers are given. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final ActorResolver actors;
    private final VersionResolver versions;
    private final LegibleInput legible;
    private final Cursors cursors;
    private final AcceptedKind acceptedKind;
    private final UnreadInput unreadInput;

    WebConfiguration(
            ActorResolver actors,
            VersionResolver versions,
            LegibleInput legible,
            Cursors cursors,
            AcceptedKind acceptedKind,
            UnreadInput unreadInput) {
        this.actors = actors;
        this.versions = versions;
        this.legible = legible;
        this.cursors = cursors;
        this.acceptedKind = acceptedKind;
        this.unreadInput = unreadInput;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(legible);
        interceptors.addInterceptor(cursors);
        interceptors.addInterceptor(acceptedKind);
        interceptors.addInterceptor(unreadInput);
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addFormatterForFieldType(
                LocalDate.class, (day, locale) -> day.toString(), (text, locale) -> Days.parse(text.strip()));
        formatters.addFormatterForFieldType(
                BigDecimal.class, (number, locale) -> number.toString(), (text, locale) -> Typed.number(text));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
        resolvers.add(versions);
    }
}
