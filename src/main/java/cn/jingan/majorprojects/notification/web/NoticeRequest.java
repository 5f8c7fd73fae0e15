package cn.jingan.majorprojects.notification.web;

import cn.jingan.majorprojects.shared.Notice;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        return key == null
                ? null
                : address(unreadOnly()).queryParam("after", key).encode().toUriString();
    }

    /** The same kind, with what is read or without it: whichever is not shown now. */
    String otherwise() {
        return address(!unreadOnly()).encode().toUriString();
    }

    private UriComponentsBuilder address(boolean unreadAlone) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/me/notices");
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (unreadAlone) {
            address.queryParam("unread", true);
        }
        return address;
    }
}
