package cn.jingan.majorprojects.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that a command is refused, and by which rule. */
public final class Refused {

    private Refused() {}

    /** Fails unless the command is refused by that rule and no other. */
    public static void by(Rule rule, ThrowingCallable command) {
        Throwable thrown = catchThrowable(command);
        assertThat(thrown).as("refused by %s", rule.name()).isInstanceOf(RuleViolation.class);
        assertThat(((RuleViolation) thrown).broken())
                .extracting(RuleViolation.Broken::rule)
                .containsExactly(rule);
    }
}
