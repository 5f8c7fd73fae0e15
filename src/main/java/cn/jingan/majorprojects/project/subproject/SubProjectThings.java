package cn.jingan.majorprojects.project.subproject;

import cn.jingan.majorprojects.shared.CaseThings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sub-projects, for what is filed for them. */
@Component
class SubProjectThings implements CaseThings {
    private final SubProjectQueries queries;

    SubProjectThings(SubProjectQueries queries) {
        this.queries = queries;
    }

    @Override
    public String type() {
        return "sub-project";
    }

    @Override
    public Map<String, String> named(String projectId, String code) {
        return queries.names(projectId);
    }
}
