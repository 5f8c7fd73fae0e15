package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.HistoryFilter;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Post;
import cn.jingan.majorprojects.shared.Refusals;
import org.springframework.stereotype.Component;

/** What the history is searched by, once it is sure that there is such a thing: else it would look as if nothing was done. */
@Component
class HistoryCriteria {
    private final OrganizationQueries organization;
    private final Words words;

    HistoryCriteria(OrganizationQueries organization, Words words) {
        this.organization = organization;
        this.words = words;
    }

    /** The criteria; refused, each at its field, where there is no department, post or action of that name. */
    HistoryFilter of(HistoryForm form) {
        HistoryFilter filter = form.filter();
        new Refusals()
                .among("department", filter.department(), organization.departmentCodes())
                .among(
                        "post",
                        filter.post(),
                        organization.posts().stream().map(Post::code).toList())
                .among("action", filter.action(), words.actions())
                .refuse();
        return filter;
    }
}
