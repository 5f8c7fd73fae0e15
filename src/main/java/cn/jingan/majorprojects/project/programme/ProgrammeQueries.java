package cn.jingan.majorprojects.project.programme;

import cn.jingan.majorprojects.project.ProjectFilter;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.project.ProjectRow;
import cn.jingan.majorprojects.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads of programme groups. */
@Service
public class ProgrammeQueries {
    private static final int MOST = 50;

    private final Programmes programmes;
    private final ProjectQueries projects;

    ProgrammeQueries(Programmes programmes, ProjectQueries projects) {
        this.programmes = programmes;
        this.projects = projects;
    }

    /**
     * A group.
     *
     * @param note on what it rests
     */
    public record Group(String code, Programme.Kind kind, String name, String note) {}

    /** The groups there are, in the order of the codes. */
    public List<Group> groups() {
        return programmes.all();
    }

    /** The groups there are, by code, with their names; in the order of the codes. */
    public Map<String, String> names() {
        return programmes.all().stream()
                .collect(Collectors.toMap(Group::code, Group::name, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    /**
     * A group as a page of one of its projects shows it.
     *
     * @param others those of the other members that this person may see
     * @param hidden how many more there are
     */
    public record Around(
            String code, Programme.Kind kind, String name, String note, List<ProjectRow> others, long hidden) {}

    /** The groups that a project belongs to. */
    public List<Around> around(Actor actor, String project) {
        Map<String, Set<String>> members = programmes.around(project).stream()
                .collect(Collectors.groupingBy(
                        Programmes.Member::programme,
                        Collectors.mapping(Programmes.Member::project, Collectors.toSet())));
        return members.isEmpty()
                ? List.of()
                : programmes.all().stream()
                        .filter(group -> members.containsKey(group.code()))
                        .map(group -> around(actor, project, group, members.getOrDefault(group.code(), Set.of())))
                        .toList();
    }

    private Around around(Actor actor, String project, Group group, Set<String> members) {
        ProjectFilter inGroup = ProjectFilter.ofProgramme(group.code());
        List<ProjectRow> seen = projects.list(actor, inGroup, null, MOST).items().stream()
                .filter(row -> !row.code().equals(project))
                .toList();
        return new Around(
                group.code(), group.kind(), group.name(), group.note(), seen, members.size() - 1L - seen.size());
    }
}
