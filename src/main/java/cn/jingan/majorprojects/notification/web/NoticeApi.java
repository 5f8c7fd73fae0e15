package cn.jingan.majorprojects.notification.web;

import cn.jingan.majorprojects.notification.NoticeQueries;
import cn.jingan.majorprojects.notification.NoticeService;
import cn.jingan.majorprojects.notification.NoticeTexts;
import cn.jingan.majorprojects.notification.NoticeView;
import cn.jingan.majorprojects.notification.NoticeWishes;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Notice;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own notices for programs. */
@RestController
class NoticeApi {
    private final NoticeQueries queries;
    private final NoticeService service;
    private final NoticeTexts texts;
    private final Actions actions;

    NoticeApi(NoticeQueries queries, NoticeService service, NoticeTexts texts, Actions actions) {
        this.queries = queries;
        this.service = service;
        this.texts = texts;
        this.actions = actions;
    }

    /**
     * A notice.
     *
     * @param text its sentence, in the request's language
     * @param page it opens in a browser
     */
    record NoticeJson(
            String id,
            Notice.Kind kind,
            String text,
            @Nullable String project,
            @Nullable String projectNumber,
            @Nullable String projectName,
            String page,
            Instant createdAt,
            @Nullable Instant readAt,
            List<Action> actions) {}

    /** How many are unread, 1,001 for more than a thousand. */
    record UnreadJson(long count, Map<Notice.Kind, Long> byKind) {}

    /** What one wants to hear, with the action that changes it. */
    record WishesJson(NoticeWishes wishes, List<Action> actions) {}

    /** The notices, newest first. */
    @GetMapping("/api/me/notices")
    Page<NoticeJson> list(Actor actor, Locale locale, @Valid @ModelAttribute NoticeRequest wanted) {
        return queries.list(actor, wanted.kind(), wanted.unreadOnly(), wanted.start(), wanted.rows())
                .map(notice -> json(notice, locale));
    }

    /** How many are unread. */
    @GetMapping("/api/me/notices/unread")
    UnreadJson unread(Actor actor) {
        Map<Notice.Kind, Long> byKind = queries.unread(actor);
        return new UnreadJson(
                byKind.values().stream().mapToLong(Long::longValue).sum(), byKind);
    }

    /** Marks one as read. */
    @PostMapping("/api/me/notices/{id}/read")
    UnreadJson read(Actor actor, @PathVariable String id) {
        NoticeView ignored = service.read(actor, id);
        return unread(actor);
    }

    /** Marks all as read, or all of a kind. */
    @PostMapping("/api/me/notices/read-all")
    UnreadJson readAll(Actor actor, @RequestParam(required = false) Notice.@Nullable Kind kind) {
        int ignored = service.readAll(actor, kind);
        return unread(actor);
    }

    /** What one wants to hear, and where. */
    @GetMapping("/api/me/notices/wishes")
    WishesJson wishes(Actor actor) {
        return new WishesJson(queries.wishes(actor), actions.of(actor, new Subject("notices", actor.personId())));
    }

    /** Changes it. */
    @PostMapping("/api/me/notices/wishes")
    WishesJson wish(Actor actor, Version version, @RequestBody WishesForm body) {
        service.wish(actor, version, body.wishes());
        return wishes(actor);
    }

    private NoticeJson json(NoticeView notice, Locale locale) {
        return new NoticeJson(
                notice.id(),
                notice.kind(),
                texts.sentence(notice.words(), notice.label(), locale),
                notice.project(),
                notice.projectNumber(),
                notice.projectName(),
                notice.href(),
                notice.createdAt(),
                notice.readAt(),
                notice.unread()
                        ? List.of(Action.of("notice.read", "/api/me/notices/" + notice.id() + "/read", null))
                        : List.of());
    }
}
