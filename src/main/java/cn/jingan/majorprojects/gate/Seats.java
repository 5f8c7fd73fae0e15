package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.Post;
import cn.jingan.majorprojects.shared.Action.Option;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What departments and posts that are asked are called, and which can be asked. */
@Component("seats")
public class Seats {
    private static final Set<String> ASKED = Set.of("BUSINESS", "LEADER");

    private final OrganizationQueries organization;

    Seats(OrganizationQueries organization) {
        this.organization = organization;
    }

    /** The name of a department, or of a post with its department: 区教育局, 区教育局·部门负责人. */
    public String name(String seat) {
        Seat asked = Seat.of(seat);
        return asked.post() == null
                ? organization.departmentName(asked.department())
                : organization.signature(asked.department(), asked.post());
    }

    /** Several, as they are told. */
    String names(Collection<String> seats) {
        return seats.stream().map(this::name).collect(Collectors.joining("、"));
    }

    /** As choices, each once. */
    List<Option> options(List<OpinionView> opinions) {
        return opinions.stream()
                .map(OpinionView::seat)
                .distinct()
                .map(seat -> new Option(seat, name(seat)))
                .toList();
    }

    /** The posts that can be asked by themselves; audit and administration sign nothing. */
    List<Post> posts() {
        return organization.posts().stream()
                .filter(post -> ASKED.contains(post.kind()))
                .toList();
    }

    /** Refuses whom nobody can ask: a department that is not there, or closed meanwhile, audit, a post nobody holds. */
    void requireAskable(Seat seat) {
        String department = seat.department();
        if (!organization.holdDepartment(department)) {
            throw RuleViolation.at("department", GateRule.NO_SUCH_DEPARTMENT, department);
        }
        if (organization.seatOf("AUDITOR").filter(department::equals).isPresent()) {
            throw RuleViolation.at("department", GateRule.AUDIT_DOES_NOT_SIGN);
        }
        String post = seat.post();
        if (post == null) {
            return;
        }
        boolean signs = posts().stream().anyMatch(each -> each.code().equals(post));
        if (!signs || organization.holders(post, department).isEmpty()) {
            throw RuleViolation.at("post", GateRule.NO_SUCH_POST, name(seat.toString()));
        }
    }
}
