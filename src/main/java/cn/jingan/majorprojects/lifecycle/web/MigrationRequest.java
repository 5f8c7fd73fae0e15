package cn.jingan.majorprojects.lifecycle.web;

import org.jspecify.annotations.Nullable;

/**
 * Asks for approval of a migration.
 *
 * @param reason why the cases are moved
 */
record MigrationRequest(@Nullable String reason) {}
