package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Actor;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who looks at the present page, for parts of it that other modules draw. */
@Component
class SignedInPerson {
    private final OrganizationQueries organization;

    SignedInPerson(OrganizationQueries organization) {
        this.organization = organization;
    }

    Optional<Actor> actor() {
        Principal principal = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getUserPrincipal()
                : null;
        return principal == null ? Optional.empty() : organization.actor(principal.getName());
    }
}
