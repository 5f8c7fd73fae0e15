package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.gate.DecisionTables.Party;
import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns the matrix's one-character parties into departments of today. */
@Component
class Parties {
    private final OrganizationQueries organization;

    Parties(OrganizationQueries organization) {
        this.organization = organization;
    }

    /**
     * Who is asked.
     *
     * @param asked each department once
     * @param unresolved parties that name no department for this project, shown beside the round and never guessed
     */
    record Resolved(List<Gates.Asked> asked, String unresolved) {}

    /** Resolves the parties; when only some departments are asked again, the others are left out. */
    Resolved resolve(List<Party> parties, GateSubject subject, List<String> only) {
        Map<String, Gates.Asked> asked = new LinkedHashMap<>();
        List<String> unresolved = new ArrayList<>();
        for (Party party : parties) {
            department(party.sign(), subject)
                    .ifPresentOrElse(
                            code -> asked.putIfAbsent(code, new Gates.Asked(Ids.next(), code, party)),
                            () -> unresolved.add(party.sign()));
        }
        List<Gates.Asked> chosen = asked.values().stream()
                .filter(each -> only.isEmpty() || only.contains(each.department()))
                .toList();
        return new Resolved(chosen, String.join(";", unresolved));
    }

    private Optional<String> department(String sign, GateSubject subject) {
        return switch (sign) {
            case "主" -> Optional.of(subject.leadDepartment());
            case "街" -> Optional.ofNullable(subject.subdistrict());
            case "新" -> Optional.ofNullable(subject.matter()).map(GateSubject.Matter::newLead);
            case "功" -> Optional.ofNullable(subject.zoneCommittee());
            default -> organization.departmentByRole(sign).map(Department::code);
        };
    }
}
