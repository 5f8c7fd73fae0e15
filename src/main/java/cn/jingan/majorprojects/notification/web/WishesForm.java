package cn.jingan.majorprojects.notification.web;

import cn.jingan.majorprojects.notification.NoticeWishes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is chosen, from a form or as JSON; a kind that is not named is not wanted. */
record WishesForm(
        @Nullable List<String> shown,
        @Nullable List<String> mailed,
        @Nullable List<String> pushed,
        @Nullable String address) {
    NoticeWishes wishes() {
        return new NoticeWishes(shown, mailed, pushed, address);
    }
}
