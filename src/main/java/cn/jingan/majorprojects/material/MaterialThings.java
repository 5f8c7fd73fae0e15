package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.CaseThings;
import cn.jingan.majorprojects.shared.Subject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** For what a material can be filed: the project as a whole, or a thing of it. */
@Component
class MaterialThings {
    static final String PROJECT = "project";
    private static final List<String> ORDER = List.of("sub-project", "milestone", "gate", "change");

    private final List<CaseThings> things;
    private final MessageSource messages;

    MaterialThings(ObjectProvider<CaseThings> things, MessageSource messages) {
        this.things = things.stream()
                .sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.type())))
                .toList();
        this.messages = messages;
    }

    /** The things of the project with their names, with the kind before it in that language. */
    Map<Subject, String> named(ProjectFacts project, Locale locale) {
        Map<Subject, String> all = new LinkedHashMap<>();
        for (CaseThings each : things) {
            String kind = messages.getMessage("material.thing." + each.type(), null, locale);
            each.named(project.id(), project.code())
                    .forEach((id, name) -> all.put(new Subject(each.type(), id), kind + " " + name));
        }
        return all;
    }

    /** What was chosen, written as {@code type:id}; nothing chosen is the project. Empty for what is not of it. */
    Optional<Subject> chosen(ProjectFacts project, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.of(new Subject(PROJECT, project.id()));
        }
        int colon = written.indexOf(':');
        Subject wanted = new Subject(written.substring(0, Math.max(colon, 0)), written.substring(colon + 1));
        return things.stream()
                .filter(each -> each.type().equals(wanted.type()))
                .filter(each -> each.named(project.id(), project.code()).containsKey(wanted.id()))
                .map(each -> wanted)
                .findFirst();
    }
}
