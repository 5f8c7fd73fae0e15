package cn.jingan.majorprojects.gate.requirement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the law asks of the gates, as it comes with the program: its rows that nobody may waive. Administrators add to them
 * and make them stricter; they do not take them out, soften them, or make an exception that is not the program's own.
 */
@Component
class RequirementLaw {
    private final List<Requirement> own = RequirementSeeds.rows();
    private final List<Requirement> law =
            own.stream().filter(Requirement::strict).toList();

    /** Those of the law that these rows no longer ask for in full. */
    List<Requirement> broken(List<Requirement> rows) {
        return law.stream().filter(each -> !kept(each, rows)).toList();
    }

    private boolean kept(Requirement each, List<Requirement> rows) {
        Optional<Requirement> same = rows.stream()
                .filter(row -> row.isLike(each) && row.asStrictAs(each))
                .findFirst();
        return same.isPresent()
                && rows.stream().filter(row -> row.overlaps(each)).allMatch(row -> row.asStrictAs(each) || isOwn(row));
    }

    /** An exception that the program brings itself. */
    private boolean isOwn(Requirement row) {
        return own.stream().anyMatch(each -> each.isLike(row) && row.asStrictAs(each) && row.hard() == each.hard());
    }
}
