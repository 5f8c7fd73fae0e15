package cn.jingan.majorprojects.project.programme.web;

import cn.jingan.majorprojects.project.programme.ProgrammeQueries;
import cn.jingan.majorprojects.project.programme.ProgrammeQueries.Group;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programme groups for programs; the list of projects takes a group's code as {@code programme}. */
@RestController
class ProgrammeApi {
    private final ProgrammeQueries queries;

    ProgrammeApi(ProgrammeQueries queries) {
        this.queries = queries;
    }

    /** The groups there are. */
    @GetMapping("/api/programmes")
    Map<String, List<Group>> list() {
        return Map.of("items", queries.groups());
    }
}
