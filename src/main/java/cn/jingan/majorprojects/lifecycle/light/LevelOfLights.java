package cn.jingan.majorprojects.lifecycle.light;

import cn.jingan.majorprojects.gate.DecisionTables;
import cn.jingan.majorprojects.lifecycle.gate.LeaderInCharge;
import cn.jingan.majorprojects.light.LightAuthority;
import org.springframework.stereotype.Component;

/** The leader in charge decides about a light; 默认配置，待确认. */
@Component
class LevelOfLights implements LightAuthority {
    private final LeaderInCharge leader;

    LevelOfLights(LeaderInCharge leader) {
        this.leader = leader;
    }

    @Override
    public Level level(String projectId) {
        DecisionTables.Level level = leader.of(projectId);
        return new Level(level.post(), level.decisionDays(), level.version());
    }
}
