package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.shared.Acting;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says where a task lies (默认配置): with the one person who can do it, in the queue of its post where several can, and
 * with the portfolio office where nobody can. It never vanishes and is never done by itself.
 */
@Component
class Placement {
    static final String OFFICE = "PORTFOLIO_OFFICE";
    static final String OFFICE_SEAT = "jgw";

    private final OrganizationQueries organization;

    Placement(OrganizationQueries organization) {
        this.organization = organization;
    }

    /**
     * Where a task lies.
     *
     * @param assignee whose it is; null while it lies in a queue
     * @param queue department and post whose queue it lies in; null while it is somebody's
     * @param rerouted VACANT or CONFLICT when it lies with the portfolio office; null else
     */
    record Place(@Nullable String assignee, @Nullable String queue, @Nullable String rerouted) {}

    /** The place of a task that opens; with the one chosen for it, if they can do it. */
    Place of(String department, String post, Collection<String> excluded, @Nullable String chosen) {
        return of(organization.holders(post, department), department, post, excluded, chosen);
    }

    /** The place of a task of that post among its holders; whoever has it now keeps it while they can do it. */
    Place of(
            List<Person> holders,
            String department,
            String post,
            Collection<String> excluded,
            @Nullable String present) {
        List<String> able = holders.stream()
                .map(Person::id)
                .filter(id -> !excluded.contains(id))
                .toList();
        if (present != null && able.contains(present)) {
            return new Place(present, null, null);
        }
        if (able.size() == 1) {
            return new Place(able.get(0), null, null);
        }
        return able.isEmpty()
                ? new Place(null, office(), holders.isEmpty() ? "VACANT" : "CONFLICT")
                : new Place(null, queue(department, post), null);
    }

    /** Whether the person, under a post of their own, also stands for that holder of the same post. */
    boolean standsFor(Acting by, String holder) {
        return organization.postsOf(by.personId()).stream()
                .anyMatch(held -> held.is(by.post(), by.department()) && holder.equals(held.onBehalfOf()));
    }

    static String queue(String department, String post) {
        return department + "/" + post;
    }

    private String office() {
        return queue(organization.seatOf(OFFICE).orElse(OFFICE_SEAT), OFFICE);
    }
}
