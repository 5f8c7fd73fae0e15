package cn.jingan.majorprojects.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jingan.majorprojects.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"苏州河边走一走看看云", "correct horse battery", "Tm9-vR2.kL8_wq"})
    void takesLongOnesThatAreNotGuessedFirst(String password) {
        String padded = password.length() < 12 ? password + "再走一走" : password;

        assertThatCode(() -> PasswordPolicy.require("password", "wang.wu", padded))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "short-one-1, PASSWORD_TOO_SHORT",
        "xx-wang.wu-2026, PASSWORD_NAMES_ITS_USER",
        "xx-WANG.WU-2026, PASSWORD_NAMES_ITS_USER",
        "Password2026!!, PASSWORD_TOO_COMMON",
        "qwertyuiop[]12, PASSWORD_TOO_COMMON",
        "aaaaaaaaaaaab, PASSWORD_TOO_COMMON"
    })
    void refusesTheRest(String password, OrganizationRule rule) {
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> PasswordPolicy.require("password", "wang.wu", password));

        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.broken().get(0).field()).isEqualTo("password");
    }

    @Test
    void refusesOnesTooLongToHash() {
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> PasswordPolicy.require("password", "wang.wu", "苏州河abcde".repeat(20)));

        assertThat(refused.rule()).isEqualTo(OrganizationRule.PASSWORD_TOO_LONG);
    }
}
