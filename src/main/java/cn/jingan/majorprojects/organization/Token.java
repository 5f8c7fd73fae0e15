package cn.jingan.majorprojects.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token, without its secret.
 *
 * @param id of the token
 * @param personId whose
 * @param name what the person calls it
 * @param scope what it lets a program do
 * @param createdAt when it was issued
 * @param expiresAt when it stops by itself
 * @param revokedAt when it was revoked; null while it was not
 */
public record Token(
        String id,
        String personId,
        String name,
        Scope scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** What a token lets a program do. */
    public enum Scope {
        READ,
        WRITE
    }
}
