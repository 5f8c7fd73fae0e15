package cn.jingan.majorprojects.organization;

/**
 * Whose token was shown, and what it allows.
 *
 * @param username of the person
 * @param scope of the token
 */
public record TokenHolder(String username, Token.Scope scope) {}
