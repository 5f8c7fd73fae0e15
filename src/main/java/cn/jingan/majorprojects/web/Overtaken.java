package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.LatestChanges;
import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        return e instanceof RuleViolation violation
                ? violation.broken().stream()
                        .filter(broken -> broken.rule().kind() == Rule.Kind.STALE)
                        .flatMap(broken -> latest(broken, request))
                        .reduce(failure, Failure::saying, (one, other) -> other)
                : failure;
    }

    private Stream<String> latest(RuleViolation.Broken broken, HttpServletRequest request) {
        List<Object> args = broken.args();
        int missed = missed(args);
        return broken.rule() == SharedRule.STALE_VERSION
                ? things(request).flatMap(thing -> latest(request, thing, part(request, thing), missed))
                : projects(args).flatMap(code -> latest(request, code, "", missed));
    }

    private Stream<String> latest(HttpServletRequest request, String thing, String part, int most) {
        return actors.of(request).stream()
                .flatMap(actor -> changes.stream().flatMap(each -> each.of(actor, thing, part, most).stream()));
    }

    /** How many versions the person missed: one where that is not known, none of a version that never was. */
    private static int missed(List<Object> args) {
        int last = args.size() - 1;
        return last > 0 && args.get(last - 1) instanceof Long seen && args.get(last) instanceof Long present
                ? (int) Math.max(0, Math.min(present - seen, MOST))
                : 1;
    }

    /** A change of several projects names the overtaken one by its code, behind its name. */
    private static Stream<String> projects(List<Object> args) {
        return args.stream().skip(1).limit(1).filter(String.class::isInstance).map(String.class::cast);
    }

    /** What of the thing the address names: what follows it there; empty where nothing does. */
    private static String part(HttpServletRequest request, String thing) {
        String path = Paths.of(request);
        String[] parts = path.substring(path.indexOf(thing) + thing.length()).split("/");
        return parts.length < 2 ? "" : parts[1];
    }

    private static Stream<String> things(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                ? named.values().stream().map(String::valueOf)
                : Stream.empty();
    }
}
