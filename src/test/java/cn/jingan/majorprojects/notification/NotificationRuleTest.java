package cn.jingan.majorprojects.notification;

import static cn.jingan.majorprojects.testing.Refused.by;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.shared.Version;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The refusals of notices; each test is named after its rule. */
@OnH2
@Import(Fixtures.class)
class NotificationRuleTest {

    @Autowired
    private NoticeService service;

    @Autowired
    private Cast cast;

    @Test
    void mail_address_required() {
        by(NotificationRule.MAIL_ADDRESS_REQUIRED, () -> wish(List.of("WORK"), " "));
    }

    @Test
    void mail_address_malformed() {
        by(NotificationRule.MAIL_ADDRESS_MALFORMED, () -> wish(List.of(), "nobody"));
        by(NotificationRule.MAIL_ADDRESS_MALFORMED, () -> wish(List.of("WORK"), "a@b.cn, c@d.cn"));
    }

    private void wish(List<String> mailed, String address) {
        service.wish(
                cast.actor("wlj.officer"), Version.ANY, new NoticeWishes(List.of("WORK"), mailed, List.of(), address));
    }
}
