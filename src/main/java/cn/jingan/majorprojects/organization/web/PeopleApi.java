package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.PeopleQueries;
import cn.jingan.majorprojects.organization.PeopleQueries.Entry;
import cn.jingan.majorprojects.organization.PeopleService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Page;
import cn.jingan.majorprojects.shared.ShownOnce;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for programs. */
@RestController
@RequestMapping("/api/people")
class PeopleApi {
    private static final int MOST = 200;

    private final PeopleQueries queries;
    private final PeopleService service;
    private final PeopleActions actions;

    PeopleApi(PeopleQueries queries, PeopleService service, PeopleActions actions) {
        this.queries = queries;
        this.service = service;
        this.actions = actions;
    }

    /** An account with its posts and what may be done with it. */
    record PersonJson(Entry person, List<Action> actions) {}

    /** A secret, to be given to the person as the link {@code /password/<secret>}; valid once, for a day. */
    record SecretJson(String id, String link) {}

    @GetMapping
    Page<Entry> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        return queries.list(actor, q.strip(), after, Math.max(1, Math.min(limit, MOST)));
    }

    @GetMapping("/{id}")
    PersonJson one(Actor actor, @PathVariable String id) {
        Entry entry = queries.one(actor, id);
        return new PersonJson(entry, actions.of(actor, entry));
    }

    @ShownOnce
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SecretJson create(Actor actor, @RequestBody PersonForm body) {
        PeopleService.Invitation invitation = service.create(actor, body.account());
        return new SecretJson(invitation.id(), "/password/" + invitation.secret());
    }

    @ShownOnce
    @PostMapping("/{id}/reset")
    SecretJson reset(Actor actor, @PathVariable String id, Version version) {
        return new SecretJson(id, "/password/" + service.reset(actor, id, version));
    }

    @PostMapping("/{id}/enable")
    PersonJson enable(Actor actor, @PathVariable String id, Version version) {
        service.enable(actor, id, version);
        return one(actor, id);
    }

    @PostMapping("/{id}/disable")
    PersonJson disable(Actor actor, @PathVariable String id, Version version) {
        service.disable(actor, id, version);
        return one(actor, id);
    }

    @PostMapping("/{id}/give")
    PersonJson give(Actor actor, @PathVariable String id, Version version, @RequestBody PostForm body) {
        service.give(actor, id, version, body.given(), body.from(), body.validTo());
        return one(actor, id);
    }

    @PostMapping("/{id}/withdraw")
    PersonJson withdraw(Actor actor, @PathVariable String id, Version version, @RequestBody PostForm body) {
        service.withdraw(actor, id, version, body.withdrawn(), body.last());
        return one(actor, id);
    }

    @PostMapping("/{id}/end-sessions")
    PersonJson endSessions(Actor actor, @PathVariable String id) {
        service.endSessions(actor, id);
        return one(actor, id);
    }
}
