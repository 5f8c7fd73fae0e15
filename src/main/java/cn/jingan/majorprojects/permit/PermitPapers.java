package cn.jingan.majorprojects.permit;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.shared.RecordedPapers;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The permits of a project as the papers that milestones ask for. */
@Component
class PermitPapers implements RecordedPapers {
    private final Permits permits;
    private final PermitKinds kinds;
    private final DocumentQueries documents;
    private final Clock clock;

    PermitPapers(Permits permits, PermitKinds kinds, DocumentQueries documents, Clock clock) {
        this.permits = permits;
        this.kinds = kinds;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public List<Recorded> of(String projectId, Collection<String> names) {
        if (names.stream().noneMatch(name -> kinds.provenBy(name).findAny().isPresent())) {
            return List.of();
        }
        List<PermitView> counting =
                permits.ofProject(projectId).stream().filter(this::counts).toList();
        return names.stream()
                .flatMap(name -> newest(name, counting).map(permit -> recorded(name, permit)).stream())
                .toList();
    }

    private boolean counts(PermitView permit) {
        return permit.voidReason() == null
                && permit.verified()
                && permit.state(LocalDate.now(clock)).holds();
    }

    private Optional<PermitView> newest(String name, List<PermitView> counting) {
        return kinds.provenBy(name)
                .flatMap(
                        kind -> counting.stream().filter(permit -> permit.kind().equals(kind.key())))
                .max(Comparator.comparing(PermitView::issuedOn));
    }

    private Recorded recorded(String name, PermitView permit) {
        Subject subject = new Subject("permit", permit.id());
        Map<Subject, List<Document>> scans = documents.of(List.of(subject));
        List<String> digests = Stream.ofNullable(scans.get(subject))
                .flatMap(List::stream)
                .map(Document::sha256)
                .toList();
        return new Recorded(name, permit.number(), permit.issuedOn(), "/permits/" + permit.id(), digests);
    }
}
