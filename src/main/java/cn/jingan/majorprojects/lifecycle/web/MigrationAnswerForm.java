package cn.jingan.majorprojects.lifecycle.web;

import org.jspecify.annotations.Nullable;

/**
 * A second administrator's answer to a migration.
 *
 * @param answer approved or refused
 * @param reason of the refusal
 */
record MigrationAnswerForm(@Nullable Choice answer, @Nullable String reason) {

    /** The answers. */
    enum Choice {
        /** The cases are moved. */
        APPROVED,
        /** Nothing is moved. */
        REFUSED
    }
}
