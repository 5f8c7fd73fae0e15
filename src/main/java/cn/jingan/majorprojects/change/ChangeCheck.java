package cn.jingan.majorprojects.change;

import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Refusals;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an application must satisfy before it is taken, and who decides it. */
@Component
class ChangeCheck {
    private final ChangeViews views;
    private final WantedValues wantedValues;
    private final ChangeAuthority authority;
    private final DocumentQueries documents;
    private final OrganizationQueries organization;

    ChangeCheck(
            ChangeViews views,
            WantedValues wantedValues,
            ChangeAuthority authority,
            DocumentQueries documents,
            OrganizationQueries organization) {
        this.views = views;
        this.wantedValues = wantedValues;
        this.authority = authority;
        this.documents = documents;
        this.organization = organization;
    }

    /** The lead department's officer. */
    Acting officer(Actor actor, String lead) {
        return as(actor, "OFFICER", lead, ChangeRule.NOT_THE_CHANGE_OFFICER);
    }

    /** The lead department's head. */
    Acting head(Actor actor, String lead) {
        return as(actor, "HEAD", lead, ChangeRule.NOT_THE_CHANGE_HEAD);
    }

    private Acting as(Actor actor, String post, String lead, ChangeRule otherwise) {
        return actor.as(post, lead).orElseThrow(() -> new RuleViolation(otherwise, organization.departmentName(lead)));
    }

    /** Refuses a kind that is not possible now. */
    void requireFit(ChangeKind kind, ProjectFacts project) {
        List<ChangeKind> running = views.running(List.of(project.id())).stream()
                .map(ChangeViews.Running::kind)
                .toList();
        ChangeFit.require(kind, project, running);
    }

    /** Refuses an incomplete application; returns the values it asks for. */
    Wanted require(ProjectFacts project, ChangeRequest request, @Nullable String mended) {
        boolean bare = request.evidence().isEmpty() && (mended == null || attached(mended) == 0);
        Refusals refusals = new Refusals()
                .chosen("kind", request.kind())
                .required("reason", request.reason())
                .atMost(2000, "reason", request.reason())
                .when(bare, "evidence", ChangeRule.CHANGE_EVIDENCE_MISSING);
        Wanted wanted = request.kind() == null ? new Wanted() : wanted(project, request, request.kind(), refusals);
        refusals.refuse();
        return wanted;
    }

    private Wanted wanted(ProjectFacts project, ChangeRequest request, ChangeKind kind, Refusals refusals) {
        List<String> missing = kind.papers().stream()
                .filter(paper -> !request.papers().contains(paper))
                .toList();
        refusals.when(!missing.isEmpty(), "papers", ChangeRule.PAPERS_MISSING, String.join("、", missing));
        return wantedValues.of(project, request, refusals);
    }

    private int attached(String changeId) {
        return documents.of(new Subject("change", changeId)).size();
    }

    /** Who decides; refuses the end of a project of the outline before the outline was adjusted. */
    ChangeAuthority.Level level(ProjectFacts project, ChangeKind kind, Wanted wanted) {
        ChangeAuthority.Level level = authority.level(new ChangeAuthority.Matter(
                kind, project.kind(), wanted.size(), wanted.crossYear(), project.annexNo() != null));
        if (level.outline() && !views.outlineAdjusted(project.id())) {
            throw new RuleViolation(ChangeRule.OUTLINE_FIRST);
        }
        return level;
    }
}
