package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Post;
import cn.jingan.majorprojects.shared.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The parts of the product that a person's posts open, as the bar on top offers them. */
@Component
class Sections {
    private static final List<String> READ_HISTORY = List.of("AUDIT", "LEADER");

    private final OrganizationQueries organization;

    Sections(OrganizationQueries organization) {
        this.organization = organization;
    }

    /** Address of each part by its name, in the order of the bar. */
    Map<String, String> of(Actor actor) {
        Map<String, String> sections = new LinkedHashMap<>();
        if (actor.sees() != Actor.Sees.NONE) {
            sections.put("inbox", "/");
            sections.put("projects", "/projects");
            sections.put("board", "/board");
            sections.put("supervision", "/supervisions");
            sections.put("indicators", "/indicators");
        }
        if (actor.holdsAny("SECURITY_ADMIN")) {
            sections.put("people", "/people");
        }
        if (actor.holdsAny("SYSTEM_ADMIN")) {
            sections.put("departments", "/departments");
            sections.put("models", "/decision-tables");
        }
        if (actor.holdsAny("AUDIT_ADMIN") || readsHistory(actor)) {
            sections.put("history", actor.holdsAny("AUDITOR") ? "/history/questions" : "/history");
        }
        return sections;
    }

    private boolean readsHistory(Actor actor) {
        return organization.posts().stream()
                .filter(post -> actor.holdsAny(post.code()))
                .map(Post::kind)
                .anyMatch(READ_HISTORY::contains);
    }
}
