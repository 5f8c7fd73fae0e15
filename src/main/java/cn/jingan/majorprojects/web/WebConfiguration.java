package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Days;
import cn.jingan.majorprojects.shared.Version;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.models.GroupedOpenApi;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What handlers are given, and the description of the API. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final ActorResolver actors;
    private final VersionResolver versions;
    private final LegibleInput legible;
    private final Cursors cursors;

    WebConfiguration(ActorResolver actors, VersionResolver versions, LegibleInput legible, Cursors cursors) {
        this.actors = actors;
        this.versions = versions;
        this.legible = legible;
        this.cursors = cursors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(legible);
        interceptors.addInterceptor(cursors);
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addFormatterForFieldType(
                LocalDate.class, (day, locale) -> day.toString(), (text, locale) -> Days.parse(text.strip()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
        resolvers.add(versions);
    }

    @Bean
    static GroupedOpenApi api() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Version.class);
        return GroupedOpenApi.builder()
                .group("major-projects")
                .pathsToMatch("/api/**")
                .build();
    }

    @Bean
    static OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("静安区重大项目全周期管理")
                        .version("1")
                        .description(
                                "Refusals are application/problem+json (schema Problem). State-changing requests take"
                                        + " Idempotency-Key (once, same answer again) and If-Match (412 when the row moved on)."
                                        + " Sentences come in the language of Accept-Language, Chinese by default."))
                .components(new Components().addSchemas("Problem", problem()));
    }

    private static Schema<?> problem() {
        Schema<?> sentences = new ArraySchema().items(new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("about:blank"))
                .addProperty("title", new StringSchema().description("the status in words"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("what to tell the person"))
                .addProperty("rule", new StringSchema().description("name of the broken rule"))
                .addProperty(
                        "errors",
                        new ObjectSchema().additionalProperties(sentences).description("sentences by field"))
                .addProperty("incident", new StringSchema().description("with 500: what to tell the administrator"));
    }
}
