package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What departments say in the present submission: one is met by its newest issued opinion that does not object. Whom the
 * sign-off matrix does not ask, the head of the lead department adds to the round.
 */
@Component
class OpinionProof implements Proof {
    private final GateViews views;
    private final OrganizationQueries organization;
    private final MessageSource messages;
    private final Clock clock;

    OpinionProof(GateViews views, OrganizationQueries organization, MessageSource messages, Clock clock) {
        this.views = views;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.OPINION;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        organization.departments().stream().map(Department::code).forEach(code -> names.put(code, title(code)));
        return names;
    }

    @Override
    public Map<Need, List<Found>> find(Collection<Need> needs) {
        List<GateViews.Said> said = views.said(
                needs.stream().map(Need::projectId).distinct().toList(),
                needs.stream().map(Need::ref).distinct().toList());
        return needs.stream()
                .distinct()
                .collect(Collectors.toMap(need -> need, need -> List.of(found(need, newest(need, said)))));
    }

    /** Nothing before the submission; afterwards the department's own task says what is to be done. */
    @Override
    public Map<Need, List<Action>> offers(Actor actor, Collection<Need> unmet) {
        return Map.of();
    }

    private static GateViews.@Nullable Said newest(Need need, List<GateViews.Said> said) {
        return said.stream()
                .filter(each -> each.projectId().equals(need.projectId())
                        && each.gate() == need.gate()
                        && each.department().equals(need.ref()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Found found(Need need, GateViews.@Nullable Said newest) {
        Answer answer = newest == null || newest.status() != OpinionStatus.ISSUED ? null : newest.answer();
        if (newest == null || answer == null) {
            return Found.absent(title(need.ref()));
        }
        LocalDate issued = LocalDate.ofInstant(Objects.requireNonNull(newest.issuedAt()), clock.getZone());
        return new Found(
                title(need.ref()),
                answer == Answer.OBJECT ? Lack.OBJECTED : null,
                message("answer." + answer),
                issued,
                null,
                false,
                List.of());
    }

    private String title(String department) {
        return message("requirement.opinion", organization.departmentName(department));
    }

    private String message(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
