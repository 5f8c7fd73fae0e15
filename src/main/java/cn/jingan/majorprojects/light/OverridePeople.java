package cn.jingan.majorprojects.light;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may ask for another colour and who may end one; 默认配置，待确认. */
@Component
class OverridePeople {
    private static final String OFFICE = "PORTFOLIO_OFFICE";
    private static final String OFFICER = "OFFICER";

    /** The portfolio office, for whatever case, and the lead department's officer. */
    Optional<Acting> asking(Actor actor, String leadDepartment) {
        return actor.as(OFFICE).or(() -> actor.as(OFFICER, leadDepartment));
    }

    /** The post that asked and the post that decides. */
    Optional<Acting> ending(Actor actor, LightOverride override) {
        return actor.as(override.askedPost(), override.department()).or(() -> actor.as(override.deciderPost()));
    }
}
