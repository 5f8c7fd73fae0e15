package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is signed in, with the posts of today; looked up once for each request. */
@Component
class CurrentActor {
    private final OrganizationQueries organization;

    CurrentActor(OrganizationQueries organization) {
        this.organization = organization;
    }

    Optional<Actor> of(HttpServletRequest request) {
        if (request.getAttribute(Actor.OF_REQUEST) instanceof Actor known) {
            return Optional.of(known);
        }
        Principal principal = request.getUserPrincipal();
        Optional<Actor> actor = principal == null ? Optional.empty() : organization.actor(principal.getName());
        actor.ifPresent(found -> request.setAttribute(Actor.OF_REQUEST, found));
        return actor;
    }
}
