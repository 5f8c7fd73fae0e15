package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.SubstitutionService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Substitutions for programs. */
@RestController
class SubstitutionApi {
    private final SubstitutionService service;
    private final SubstitutionScreens screens;
    private final OrganizationQueries organization;

    SubstitutionApi(SubstitutionService service, SubstitutionScreens screens, OrganizationQueries organization) {
        this.service = service;
        this.screens = screens;
        this.organization = organization;
    }

    /**
     * Substitutions, and what can be done beside them.
     *
     * @param actions naming another one
     */
    record Listed(List<SubstitutionScreens.Row> items, List<Action> actions) {}

    /** Those of this person, as the absent holder and as the substitute. */
    @GetMapping("/api/me/substitutions")
    Listed own(Actor actor) {
        return new Listed(screens.own(actor), screens.naming(actor));
    }

    /** Names a substitute for one's own post. */
    @PostMapping("/api/me/substitutions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> name(Actor actor, @RequestBody SubstitutionForm form) {
        return Map.of("id", service.name(actor, form.wanted(form.substitute())));
    }

    /** Ends one early. */
    @PostMapping("/api/me/substitutions/{id}/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable String id) {
        service.revoke(actor, id);
    }

    /** Those of everybody, for the system administrator. */
    @GetMapping("/api/substitutions")
    Listed all(Actor actor) {
        return new Listed(screens.all(actor), List.of(screens.notice()));
    }

    /** Names a substitute from a leave notice. */
    @PostMapping("/api/substitutions")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> notice(Actor actor, @RequestBody SubstitutionForm form) {
        String substitute = organization.personId(form.substitute());
        return Map.of("id", service.nameFor(actor, form.person(), form.wanted(substitute)));
    }

    /** Ends one early. */
    @PostMapping("/api/substitutions/{id}/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeFor(Actor actor, @PathVariable String id) {
        service.revoke(actor, id);
    }
}
