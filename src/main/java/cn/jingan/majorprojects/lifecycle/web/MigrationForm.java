package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.SharedRule;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a migration.
 *
 * @param model id of the model
 * @param from version that is left
 * @param mapping nodes with another id, as lines of old=new
 */
record MigrationForm(@Nullable String model, @Nullable Integer from, @Nullable String mapping) {

    String wantedModel() {
        new Refusals().required("model", model).refuse();
        return String.valueOf(model);
    }

    int wantedVersion() {
        new Refusals().when(from == null, "from", SharedRule.TEXT_REQUIRED).refuse();
        return from == null ? 0 : from;
    }
}
