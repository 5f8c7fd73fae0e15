package cn.jingan.majorprojects.milestone.roadmap;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.project.ProjectFacts;
import cn.jingan.majorprojects.shared.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an owner and a weight must satisfy. */
@Component
class ShareCheck {
    private final OrganizationQueries organization;

    ShareCheck(OrganizationQueries organization) {
        this.organization = organization;
    }

    /** Looks at one after the other; who works where is asked once for each department. */
    Looking looking() {
        return new Looking(new HashMap<>());
    }

    /** Checks that know the people of the departments they met. */
    final class Looking {
        private final Map<String, List<Person>> colleagues;

        private Looking(Map<String, List<Person>> colleagues) {
            this.colleagues = colleagues;
        }

        /**
         * Notes what is wrong. Somebody who has left the department stays where nobody else is named.
         *
         * @param at what follows {@code owner} and {@code weight} in the names of the fields
         */
        Refusals check(
                ProjectFacts project, MilestoneShare before, MilestoneShare wanted, String at, Refusals refusals) {
            String lead = project.leadDepartment();
            if (wanted.ownedOtherwise(before) && !mayOwn(lead, wanted)) {
                String name = organization.departmentName(lead);
                refusals.when(true, "owner" + at, RoadMapRule.OWNER_OF_ANOTHER_DEPARTMENT, name);
            }
            Integer weight = wanted.weight();
            boolean impossible = weight != null && (weight < 0 || weight > MilestoneShare.WHOLE);
            return refusals.when(impossible, "weight" + at, RoadMapRule.WEIGHT_OUT_OF_RANGE, MilestoneShare.WHOLE);
        }

        private boolean mayOwn(String lead, MilestoneShare wanted) {
            String owner = wanted.ownerId();
            return owner == null
                    || colleagues.computeIfAbsent(lead, organization::colleagues).stream()
                            .anyMatch(person -> person.id().equals(owner));
        }
    }
}
