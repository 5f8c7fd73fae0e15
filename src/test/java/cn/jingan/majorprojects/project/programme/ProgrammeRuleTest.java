package cn.jingan.majorprojects.project.programme;

import static cn.jingan.majorprojects.testing.Refused.by;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.testing.OnH2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every refusal of programme groups; each test is named after its rule. */
@OnH2
@Transactional
class ProgrammeRuleTest {

    @Autowired
    private ProgrammeService service;

    @Test
    void programme_too_small() {
        by(ProgrammeRule.PROGRAMME_TOO_SMALL, () -> define("ZD-001", "ZD-001"));
    }

    @Test
    void programme_member_unknown() {
        by(ProgrammeRule.PROGRAMME_MEMBER_UNKNOWN, () -> define("ZD-001", "ZD-000"));
    }

    private void define(String... members) {
        service.define(
                Acting.SYSTEM, List.of(new Programme("TRIAL", Programme.Kind.PAIRED, "试组", List.of(members), "试")));
    }
}
