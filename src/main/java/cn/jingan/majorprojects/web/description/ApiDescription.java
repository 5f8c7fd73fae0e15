package cn.jingan.majorprojects.web.description;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.web.ActionJson;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.Year;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API is called, and who may call it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String TOKEN = "token";
    private static final String BASIC = "basic";

    @Bean
    static OpenAPI description() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, Version.class)
                .replaceWithClass(Year.class, String.class)
                .replaceWithClass(Action.class, ActionJson.class);
        return new OpenAPI()
                .info(
                        new Info()
                                .title("静安区重大项目全周期管理")
                                .version("1")
                                .description(
                                        "What somebody may do now stands in the actions of work items and projects: post the"
                                                + " fields to href. Sentences come in the language of Accept-Language, Chinese by default."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                scheme("bearer")
                                        .description(
                                                "A personal access token, made at /api/me/tokens; a new password revokes it"))
                        .addSecuritySchemes(
                                BASIC, scheme("basic").description("Account and password; embedded default only")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    private static SecurityScheme scheme(String scheme) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme);
    }
}
