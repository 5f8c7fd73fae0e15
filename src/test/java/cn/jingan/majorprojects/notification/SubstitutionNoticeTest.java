package cn.jingan.majorprojects.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.organization.SubstitutionNotices;
import cn.jingan.majorprojects.organization.SubstitutionService;
import cn.jingan.majorprojects.organization.SubstitutionService.Wanted;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.testing.OnH2;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A substitute hears, once, that their time has begun. */
@OnH2
@Import(Fixtures.class)
class SubstitutionNoticeTest {

    @Autowired
    private SubstitutionService substitutions;

    @Autowired
    private SubstitutionNotices notices;

    @Autowired
    private Courier courier;

    @Autowired
    private NoticeQueries queries;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @AfterEach
    void nobodyIsAbsent() {
        jdbc.update("delete from organization_substitution");
    }

    @Test
    void who_is_named_for_today_hears_at_once_and_no_more_when_it_is_over() {
        Actor head = cast.actor("mzj.head");
        Actor substitute = cast.actor("mzj.officer");
        String id = name(head, substitute, LocalDate.now(clock));
        notices.tell();
        courier.run();
        assertThat(heard(substitute)).singleElement().satisfies(notice -> {
            assertThat(notice.label()).contains("部门负责人", head.display());
            assertThat(notice.href()).isEqualTo("/me/substitutions");
            assertThat(notice.unread()).isTrue();
        });
        substitutions.revoke(head, id);
        courier.run();
        assertThat(heard(substitute)).singleElement().satisfies(notice -> assertThat(notice.unread())
                .isFalse());
    }

    @Test
    void who_is_named_for_later_hears_on_the_first_day() {
        Actor substitute = cast.actor("wlj.officer");
        String id =
                name(cast.actor("wlj.head"), substitute, LocalDate.now(clock).plusDays(1));
        notices.tell();
        courier.run();
        assertThat(heard(substitute)).isEmpty();
        jdbc.update("update organization_substitution set from_on = ? where id = ?", LocalDate.now(clock), id);
        notices.tell();
        notices.tell();
        courier.run();
        assertThat(heard(substitute)).hasSize(1);
    }

    private String name(Actor absent, Actor substitute, LocalDate from) {
        Holding post = absent.holdings().get(0);
        return substitutions.name(
                absent,
                new Wanted(
                        new Holding(post.post(), post.department()),
                        substitute.personId(),
                        from,
                        from.plusDays(3),
                        "出差"));
    }

    private List<NoticeView> heard(Actor substitute) {
        return queries.list(substitute, null, false, null, 50).items().stream()
                .filter(notice -> notice.words().equals("notice.substitution"))
                .toList();
    }
}
