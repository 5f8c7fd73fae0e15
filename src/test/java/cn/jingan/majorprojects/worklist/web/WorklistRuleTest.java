package cn.jingan.majorprojects.worklist.web;

import static cn.jingan.majorprojects.testing.Refused.by;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.worklist.Box;
import cn.jingan.majorprojects.worklist.WorklistRule;
import org.junit.jupiter.api.Test;

/** The refusals of a request for the inbox; each test is named after its rule. */
class WorklistRuleTest {

    @Test
    void unknown_box() {
        by(WorklistRule.UNKNOWN_BOX, () -> request("everything").chosen());
        assertThat(request("done").chosen()).isEqualTo(Box.DONE);
        assertThat(request(null).chosen()).isEqualTo(Box.TODO);
    }

    private static BoxRequest request(String box) {
        return new BoxRequest(box, null, null, null, null, null, null, null, null, null, null);
    }
}
