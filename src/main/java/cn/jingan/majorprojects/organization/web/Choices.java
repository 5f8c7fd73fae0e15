package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Term;
import cn.jingan.majorprojects.shared.Action.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** Departments and posts as choices of a form. */
@Component
class Choices {
    private final OrganizationQueries organization;

    Choices(OrganizationQueries organization) {
        this.organization = organization;
    }

    Option[] departments() {
        return organization.departments().stream()
                .map(department -> new Option(department.code(), department.name()))
                .toArray(Option[]::new);
    }

    Option[] posts() {
        return organization.posts().stream()
                .map(post -> new Option(post.code(), organization.postName(post.code())))
                .toArray(Option[]::new);
    }

    /** Posts somebody holds, as {@code post@department}. */
    Option[] held(List<Term> terms) {
        return terms.stream()
                .map(term -> new Option(term.post() + "@" + term.department(), signature(term)))
                .distinct()
                .toArray(Option[]::new);
    }

    /** What the post in its department is called. */
    public String signature(Term term) {
        return organization.signature(term.department(), term.post());
    }
}
