package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.OwnService;
import cn.jingan.majorprojects.organization.Token;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Actor.Sees;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.ShownOnce;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who one is, and one's own tokens, for programs. */
@RestController
@RequestMapping("/api/me")
class OwnApi {
    private final OwnService service;
    private final OrganizationQueries organization;

    OwnApi(OwnService service, OrganizationQueries organization) {
        this.service = service;
        this.organization = organization;
    }

    /** The person who asks. */
    record MeJson(String username, String display, List<HoldingJson> holdings, Sees sees, String locale) {}

    /** A post held, with its names; substituted when it is held in the place of somebody absent. */
    record HoldingJson(
            String post,
            String postName,
            String department,
            String departmentName,
            String signature,
            boolean substituted) {}

    @GetMapping
    MeJson me(Actor actor, Locale locale) {
        List<HoldingJson> holdings = actor.holdings().stream().map(this::json).toList();
        return new MeJson(actor.username(), actor.display(), holdings, actor.sees(), locale.toLanguageTag());
    }

    @GetMapping("/tokens")
    Map<String, List<Token>> tokens(Actor actor) {
        return Map.of("items", service.tokens(actor));
    }

    @ShownOnce
    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    OwnService.Issued issue(Actor actor, @RequestBody TokenForm body) {
        return service.issueToken(actor, body.wantedName(), body.wantedScope(), body.wantedDays());
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable String id) {
        service.revokeToken(actor, id);
    }

    private HoldingJson json(Holding held) {
        return new HoldingJson(
                held.post(),
                organization.postName(held.post()),
                held.department(),
                organization.departmentName(held.department()),
                organization.signature(held.department(), held.post()),
                held.onBehalfOf() != null);
    }
}
