package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.AuditRule;
import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Post;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Cases;
import cn.jingan.majorprojects.shared.Refusals;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the history is searched by, once it is sure that there is such a thing: else it would look as if nothing was done. */
@Component
class HistoryCriteria {
    private static final int MOST = 10;
    /** The chain of what concerns no project. */
    private static final String SYSTEM = "SYSTEM";

    private final OrganizationQueries organization;
    private final Cases cases;
    private final Words words;

    HistoryCriteria(OrganizationQueries organization, Cases cases, Words words) {
        this.cases = cases;
        this.organization = organization;
        this.words = words;
    }

    /**
     * The criteria; refused, each at its field, where there is no department, post or action of that name, or not exactly
     * one such project.
     */
    HistoryFilter of(Actor actor, HistoryForm form) {
        return of(form, meant(actor, form));
    }

    /** The same, once it is known which projects were meant. */
    HistoryFilter of(HistoryForm form, Optional<List<Cases.Title>> meant) {
        HistoryFilter filter = form.filter();
        new Refusals()
                .when(
                        meant.filter(titles -> titles.size() != 1).isPresent(),
                        "project",
                        AuditRule.PROJECT_UNCLEAR,
                        String.valueOf(form.project()))
                .among("department", filter.department(), organization.departmentCodes())
                .among(
                        "post",
                        filter.post(),
                        organization.posts().stream().map(Post::code).toList())
                .among("action", filter.action(), words.actions())
                .refuse();
        return meant.map(titles -> filter.within(titles.get(0).code())).orElse(filter);
    }

    /** The projects somebody meant by a part of a name, a few at most; empty where a code or nothing was typed. */
    Optional<List<Cases.Title>> meant(Actor actor, HistoryForm form) {
        String typed = form.project();
        String code = HistoryFilter.code(typed);
        return typed == null
                        || code == null
                        || code.equals(SYSTEM)
                        || cases.named(code).isPresent()
                ? Optional.empty()
                : Optional.of(cases.called(actor, typed, MOST));
    }
}
