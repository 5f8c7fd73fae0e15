package cn.jingan.majorprojects.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void costWhatOwaspAsksForAndFitThemselvesOnly() {
        String hash = passwords.hash("静安-2026");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash("静安-2026"));
        assertThat(passwords.matches("静安-2026", hash)).isTrue();
        assertThat(passwords.matches("静安-2027", hash)).isFalse();
    }

    @Test
    void nobodyComesInWhereThereIsNothingToCompareWith() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("", "")).isFalse();
    }
}
