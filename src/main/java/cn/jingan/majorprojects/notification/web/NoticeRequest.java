package cn.jingan.majorprojects.notification.web;

import cn.jingan.majorprojects.shared.Address;
import cn.jingan.majorprojects.shared.Notice;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which part of one's notices is wanted.
 *
 * @param kind of one kind only; null for all
 * @param unread whether only what is unread
 * @param limit rows wanted, at most 200
 * @param after id after which the last part ended
 */
record NoticeRequest(
        Notice.@Nullable Kind kind,
        @Nullable Boolean unread,
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 13) String after) {
    private static final int ROWS = 50;

    boolean unreadOnly() {
        return Boolean.TRUE.equals(unread);
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }

    @Nullable
    String start() {
        return after == null || after.isBlank() ? null : after;
    }

    /** Where the next part is; null at the end. */
    @Nullable
    String next(@Nullable String key) {
        return key == null ? null : address(unreadOnly()).with("after", key).toString();
    }

    /** The same kind, with what is read or without it: whichever is not shown now. */
    String otherwise() {
        return address(!unreadOnly()).toString();
    }

    private Address address(boolean unreadAlone) {
        return Address.of("/me/notices").with("kind", kind).with("unread", unreadAlone ? true : null);
    }
}
