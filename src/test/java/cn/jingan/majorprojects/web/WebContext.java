package cn.jingan.majorprojects.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.jingan.majorprojects.notification.NoticeQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.WorkingDays;
import cn.jingan.majorprojects.worklist.WorklistQueries;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The module alone, with one person signed in; every address is open. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "cn.jingan.majorprojects.web",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "cn\\.jingan\\.majorprojects\\.web\\.[a-z]+\\..*"))
class WebContext {
    static final Actor OFFICER = new Actor(
            "0000000000001", "jyj.officer", "区教育局·项目专员", List.of(new Holding("OFFICER", "jyj")), Actor.Sees.OWN);

    @Bean
    OrganizationQueries organization() {
        OrganizationQueries organization = mock(OrganizationQueries.class);
        when(organization.actor(OFFICER.username())).thenReturn(Optional.of(OFFICER));
        when(organization.signature("jyj", "OFFICER")).thenReturn("区教育局·项目专员");
        when(organization.workingDays()).thenReturn(new WorkingDays(Set.of(), Set.of(), Set.of(2026)));
        return organization;
    }

    @Bean
    WorklistQueries worklist() {
        WorklistQueries worklist = mock(WorklistQueries.class);
        when(worklist.waiting(OFFICER)).thenReturn(12L);
        return worklist;
    }

    @Bean
    NoticeQueries notices() {
        NoticeQueries notices = mock(NoticeQueries.class);
        when(notices.countUnread(OFFICER)).thenReturn(3L);
        return notices;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(any -> any.anyRequest().permitAll()).build();
    }
}
