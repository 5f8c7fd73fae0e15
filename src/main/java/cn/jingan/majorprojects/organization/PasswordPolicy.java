package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords are taken: long ones that are not the first to be guessed (ASVS 5.0 V6.2). */
final class PasswordPolicy {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int TELLING = 4;
    private static final int VARIETY = 5;
    private static final Set<String> COMMONEST = read("commonest-passwords.txt");

    private PasswordPolicy() {}

    /** Refuses, at that field, a password that is too short, too long, or easy to guess. */
    static void require(String field, String username, String password) {
        int length = password.codePointCount(0, password.length());
        new Refusals()
                .when(length < SHORTEST, field, OrganizationRule.PASSWORD_TOO_SHORT, SHORTEST)
                .when(length > LONGEST, field, OrganizationRule.PASSWORD_TOO_LONG, LONGEST)
                .when(names(password, username), field, OrganizationRule.PASSWORD_NAMES_ITS_USER)
                .when(isCommon(password), field, OrganizationRule.PASSWORD_TOO_COMMON)
                .refuse();
    }

    private static boolean names(String password, String username) {
        return username.length() >= TELLING
                && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }

    private static boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        boolean monotonous = plain.chars().distinct().count() < VARIETY;
        return monotonous || COMMONEST.stream().anyMatch(plain::startsWith);
    }

    private static Set<String> read(String file) {
        try (InputStream in = PasswordPolicy.class.getResourceAsStream(file)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
