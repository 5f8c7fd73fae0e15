package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.migration.CaseView;
import cn.jingan.majorprojects.lifecycle.migration.MigrationView;
import cn.jingan.majorprojects.lifecycle.picture.Diagram;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The cases of a migration in the names of their models. */
@Component
class MigrationLines {
    private static final String NO_PLACE = "There is no migration instruction for this instance's activity";

    private final Models models;
    private final MessageSource messages;

    MigrationLines(Models models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    /**
     * One case.
     *
     * @param stands nodes where its tokens stand
     * @param lands nodes where they stand afterwards
     * @param changes what tasks and limits change
     * @param why why it cannot move
     */
    record Line(CaseView one, String stands, String lands, String changes, String why) {}

    List<Line> of(MigrationView migration, List<CaseView> cases, Locale locale) {
        Diagram before = models.diagram(migration.modelKey(), migration.fromNo());
        Diagram after = models.diagram(migration.modelKey(), migration.toNo());
        return cases.stream().map(one -> line(one, before, after, locale)).toList();
    }

    private Line line(CaseView one, Diagram before, Diagram after, Locale locale) {
        String[] ends = text(one.lands()).split("->", -1);
        boolean tried = ends.length == 2;
        return new Line(
                one,
                tried ? names(ends[0], before) : "",
                tried ? names(ends[1], after) : "",
                text(one.changes()),
                Arrays.stream(text(one.why()).split("; ", -1))
                        .map(reason -> reason(reason, before, locale))
                        .collect(Collectors.joining("；")));
    }

    private static String names(String nodes, Diagram diagram) {
        return Arrays.stream(nodes.split(",", -1))
                .filter(node -> node.contains(":"))
                .map(node -> node.split(":", -1))
                .map(node -> name(node[0], diagram) + (node[1].equals("1") ? "" : " × " + node[1]))
                .collect(Collectors.joining("、"));
    }

    private String reason(String reason, Diagram diagram, Locale locale) {
        int colon = reason.indexOf(": ");
        if (colon < 0) {
            return reason;
        }
        String node = name(reason.substring(0, colon), diagram);
        return reason.contains(NO_PLACE)
                ? messages.getMessage("lifecycle.migration.no-place", new Object[] {node}, locale)
                : node + reason.substring(colon);
    }

    private static String name(String node, Diagram diagram) {
        String id = node.replace("#multiInstanceBody", "");
        String name = diagram.nameOf(id);
        return name.isEmpty() ? id : name;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
