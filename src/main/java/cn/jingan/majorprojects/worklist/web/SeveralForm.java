package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Ticked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several tasks that something is done with, as they are sent.
 *
 * @param items each with the version that was seen, as {@code id@version}
 * @param to id of the person they are passed to
 */
record SeveralForm(@Nullable List<String> items, @Nullable String to, @Nullable String reason) {

    List<Ticked> ticked() {
        return Ticked.all(items, "items");
    }

    List<String> ids() {
        return ticked().stream().map(Ticked::id).toList();
    }
}
