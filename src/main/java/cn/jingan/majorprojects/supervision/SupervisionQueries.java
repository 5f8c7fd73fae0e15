package cn.jingan.majorprojects.supervision;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.project.ProjectQueries;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads of orders; the list over all projects is the dashboard's. */
@Service
public class SupervisionQueries {
    private final Supervisions rows;
    private final ProjectQueries projects;
    private final DocumentQueries documents;

    SupervisionQueries(Supervisions rows, ProjectQueries projects, DocumentQueries documents) {
        this.rows = rows;
        this.projects = projects;
        this.documents = documents;
    }

    /** The order, whoever asks: for the process. */
    public SupervisionOrder order(String id) {
        return find(id).orElseThrow(() -> new RuleViolation(SharedRule.NOT_FOUND));
    }

    /** The order, if this person may see its project. */
    public SupervisionOrder visible(Actor actor, String id) {
        SupervisionOrder found = order(id);
        projects.requireVisible(actor, found.project());
        return found;
    }

    /** The order it was raised from; empty where there is none. */
    public Optional<SupervisionOrder> escalated(SupervisionOrder order) {
        return Optional.ofNullable(order.escalates()).flatMap(this::find);
    }

    /** The orders that were raised from it. */
    public List<SupervisionOrder> raisedFrom(String id) {
        return rows.raisedFrom(id);
    }

    /** The orders of a project, newest first, at most 200. */
    public List<SupervisionOrder> ofProject(String projectId) {
        return rows.ofProject(projectId);
    }

    /** What was answered and found in each round, oldest first. */
    public List<SupervisionReply> replies(String id) {
        return rows.replies(List.of(id));
    }

    /** The papers of those answers, by the answer's id; an answer without any is absent. */
    public Map<String, List<Document>> evidence(List<SupervisionReply> replies) {
        Map<String, List<Document>> found = new HashMap<>();
        documents
                .of(replies.stream().map(SupervisionQueries::papers).toList())
                .forEach((subject, papers) -> found.put(subject.id(), papers));
        return found;
    }

    static Subject papers(SupervisionReply reply) {
        return new Subject("supervisionReply", reply.id());
    }

    private Optional<SupervisionOrder> find(String id) {
        return rows.byIds(List.of(id)).stream().findFirst();
    }
}
