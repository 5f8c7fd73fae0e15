package cn.jingan.majorprojects.lifecycle.gate;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.gate.Proof.Found;
import cn.jingan.majorprojects.gate.Proof.Lack;
import cn.jingan.majorprojects.gate.Proof.Need;
import cn.jingan.majorprojects.permit.PermitKinds;
import cn.jingan.majorprojects.permit.PermitState;
import cn.jingan.majorprojects.permit.PermitView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a gate looks at for one kind of permit: one line for the whole project, or, where permits were issued for its
 * sub-projects, one line for each that is built now.
 *
 * @param lines the best permit of each, in the order of the sub-projects
 * @param later names of the sub-projects of a later phase, which are not asked for
 */
record PermitLines(String kind, List<Line> lines, List<String> later, LocalDate today) {
    /** How many names one line gives; the record of a decision has room for no more. */
    private static final int SCANS = 3;

    private static final int PARTS = 5;

    /**
     * One line.
     *
     * @param part name of the sub-project; null for the whole project
     */
    record Line(@Nullable String part, Optional<PermitView> permit) {}

    /** Sentences in the language of the reader. */
    @FunctionalInterface
    interface Words {
        String say(String key, Object... values);
    }

    static PermitLines of(
            Need need, List<PermitView> all, Map<String, String> parts, Set<String> later, LocalDate today) {
        List<PermitView> kind = all.stream()
                .filter(permit -> permit.kind().equals(need.ref()) && permit.voidReason() == null)
                .toList();
        Optional<PermitView> whole = best(kind, null, today);
        boolean split = kind.stream().anyMatch(permit -> permit.partId() != null);
        List<String> now =
                parts.keySet().stream().filter(id -> !later.contains(id)).toList();
        if (!split
                || now.isEmpty()
                || whole.filter(permit -> lack(permit, today) == null).isPresent()) {
            return new PermitLines(need.ref(), List.of(new Line(null, whole)), List.of(), today);
        }
        List<Line> lines = now.stream()
                .map(id -> new Line(parts.get(id), best(kind, id, today)))
                .toList();
        List<String> others = parts.entrySet().stream()
                .filter(part -> later.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new PermitLines(need.ref(), lines, others, today);
    }

    private static Optional<PermitView> best(List<PermitView> kind, @Nullable String part, LocalDate today) {
        return kind.stream()
                .filter(permit -> Objects.equals(permit.partId(), part))
                .min(Comparator.comparing((PermitView permit) -> distance(lack(permit, today)))
                        .thenComparing(PermitView::issuedOn, Comparator.reverseOrder()));
    }

    /** How far it is from counting. */
    private static int distance(@Nullable Lack lack) {
        return lack == null ? 0 : lack == Lack.UNVERIFIED ? 1 : 2;
    }

    private static @Nullable Lack lack(PermitView permit, LocalDate today) {
        if (!permit.state(today).holds()) {
            return Lack.EXPIRED;
        }
        return permit.verified() ? null : Lack.UNVERIFIED;
    }

    /** The permits there are. */
    Stream<PermitView> permits() {
        return lines.stream().map(Line::permit).flatMap(Optional::stream);
    }

    /** What there is of each line that is not met. */
    Stream<Optional<PermitView>> lacking() {
        return lines.stream().map(Line::permit).filter(permit -> permit.isEmpty() || lack(permit.get(), today) != null);
    }

    boolean unverified(PermitView permit) {
        return lack(permit, today) == Lack.UNVERIFIED;
    }

    /** What was found, line by line. */
    List<Found> of(Function<PermitView, List<Document>> scans, PermitKinds kinds, Words words) {
        List<Found> found = new ArrayList<>();
        for (Line line : lines) {
            String name = kinds.name(kind);
            String title = line.part() == null ? name : words.say("requirement.permit.part", name, line.part());
            String note = later.isEmpty() ? "" : words.say("requirement.permit.later", named(later));
            found.add(line.permit()
                    .map(permit -> found(title, permit, scans.apply(permit), note))
                    .orElseGet(() -> new Found(title, Lack.ABSENT, note, null, null, false, List.of())));
        }
        return found;
    }

    private static String named(List<String> parts) {
        String first = String.join("、", parts.subList(0, Math.min(PARTS, parts.size())));
        return parts.size() > PARTS ? first + "…（" + parts.size() + "）" : first;
    }

    private Found found(String title, PermitView permit, List<Document> scans, String note) {
        List<String> said = new ArrayList<>(List.of(permit.number(), permit.issuer()));
        scans.subList(Math.max(0, scans.size() - SCANS), scans.size()).stream()
                .map(Document::name)
                .forEach(said::add);
        PermitState state = permit.state(today);
        String evidence = String.join("，", said);
        return new Found(
                title,
                lack(permit, today),
                note.isEmpty() ? evidence : evidence + "；" + note,
                permit.issuedOn(),
                state == PermitState.SETTLED ? null : permit.validUntil(),
                state == PermitState.ENDING,
                scans.stream().map(Document::sha256).toList());
    }
}
