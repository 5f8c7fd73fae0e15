package cn.jingan.majorprojects.organization;

import java.time.Instant;

/**
 * An account as its administrator sees it.
 *
 * @param id of the person
 * @param username what they sign in with
 * @param display name shown
 * @param enabled whether they may sign in
 * @param createdAt when the account was made
 * @param version of the row
 */
public record Account(String id, String username, String display, boolean enabled, Instant createdAt, long version) {}
