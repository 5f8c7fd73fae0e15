package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.LatestChanges;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Tells whoever was overtaken by another's change who changed what meanwhile. */
@Component
class Overtaken {
    private static final int MOST = 3;

    private final ObjectProvider<LatestChanges> changes;
    private final CurrentActor actors;

    Overtaken(ObjectProvider<LatestChanges> changes, CurrentActor actors) {
        this.changes = changes;
        this.actors = actors;
    }

    /** The failure with what was changed since the person saw it, where that is what failed. */
    Failure told(Failure failure, Exception e, HttpServletRequest request) {
        if (!(e instanceof RuleViolation violation) || violation.rule() != SharedRule.STALE_VERSION) {
            return failure;
        }
        int missed = missed(violation.broken().get(0).args());
        return things(request).stream()
                .flatMap(thing -> latest(request, thing, missed).stream())
                .reduce(failure, Failure::saying, (one, other) -> other);
    }

    private List<String> latest(HttpServletRequest request, String thing, int most) {
        return actors.of(request).stream()
                .flatMap(actor ->
                        changes.stream().flatMap(each -> each.of(actor, thing, part(request, thing), most).stream()))
                .toList();
    }

    /** How many versions the person missed: one where that is not known, none of a version that never was. */
    private static int missed(List<Object> args) {
        return args.size() == 2 && args.get(0) instanceof Long seen && args.get(1) instanceof Long present
                ? (int) Math.max(0, Math.min(present - seen, MOST))
                : 1;
    }

    /** What of the thing the address names: what follows it there; empty where nothing does. */
    private static String part(HttpServletRequest request, String thing) {
        String path = Paths.of(request);
        String[] parts = path.substring(path.indexOf(thing) + thing.length()).split("/");
        return parts.length < 2 ? "" : parts[1];
    }

    private static List<String> things(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                ? named.values().stream().map(String::valueOf).toList()
                : List.of();
    }
}
