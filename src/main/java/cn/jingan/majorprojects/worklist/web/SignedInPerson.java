package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.shared.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who looks at the present page, for parts of it that other modules draw. */
@Component
class SignedInPerson {

    Optional<Actor> actor() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(Actor.OF_REQUEST, RequestAttributes.SCOPE_REQUEST)
                                instanceof Actor known
                ? Optional.of(known)
                : Optional.empty();
    }
}
