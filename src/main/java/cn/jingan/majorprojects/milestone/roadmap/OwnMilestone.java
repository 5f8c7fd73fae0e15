package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.project.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that a project adds to its road map.
 *
 * @param name what people call it
 * @param stage in which it is done
 * @param predecessors ids of those that come right before it
 * @param evidence names of the documents that close it, separated by semicolons; null for none in particular
 */
public record OwnMilestone(
        @Nullable String name, @Nullable Stage stage, @Nullable List<String> predecessors, @Nullable String evidence) {

    /** The predecessors, each once. */
    List<String> before() {
        return predecessors == null
                ? List.of()
                : predecessors.stream().distinct().toList();
    }

    /** The links to them, of the milestone that gets that id. */
    List<RoadMaps.Link> links(String id) {
        return before().stream().map(before -> new RoadMaps.Link(id, before, 0)).toList();
    }

    String nameText() {
        return name == null ? "" : name.strip();
    }

    /** The names of the documents as they are kept: separated by semicolons, without blanks around them. */
    String evidenceText() {
        return evidence == null ? "" : String.join(";", List.of(evidence.strip().split("\\s*[;；、]\\s*")));
    }
}
