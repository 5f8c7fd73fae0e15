package cn.jingan.majorprojects.supervision.web;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.supervision.SupervisionOrder;
import cn.jingan.majorprojects.supervision.SupervisionQueries;
import cn.jingan.majorprojects.supervision.SupervisionReply;
import cn.jingan.majorprojects.supervision.SupervisionStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to an order, oldest first: issued, and in each round answered, returned or settled. */
@Component
class OrderTimeline {
    private final SupervisionQueries queries;
    private final OrganizationQueries organization;
    private final Clock clock;

    OrderTimeline(SupervisionQueries queries, OrganizationQueries organization, Clock clock) {
        this.queries = queries;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * One thing that happened.
     *
     * @param name ISSUED, MENDED, OBJECTION, SETTLED, RETURNED, WITHDRAWN or ENDED
     * @param who the person and the post; empty for the system
     * @param due last day that was set with it; null for none
     * @param late whether it came after the last day
     * @param said in words; empty for nothing
     */
    public record Step(
            String name,
            @Nullable Instant at,
            String who,
            @Nullable LocalDate due,
            boolean late,
            String said,
            List<Document> papers) {}

    List<Step> of(SupervisionOrder order) {
        List<SupervisionReply> replies = queries.replies(order.id());
        Map<String, List<Document>> papers = queries.evidence(replies);
        Map<String, String> names = organization.personNames(people(order, replies));
        List<Step> steps = new ArrayList<>();
        LocalDate first = replies.isEmpty() ? order.dueOn() : replies.get(0).dueOn();
        steps.add(step("ISSUED", order.issuedAt(), issuer(order, order.issuedBy(), names), first, order.reason()));
        for (SupervisionReply reply : replies) {
            steps.add(answer(reply, names, papers.getOrDefault(reply.id(), List.of())));
            if (reply.verdict() != null) {
                steps.add(verdict(reply, names));
            }
        }
        if (order.status() == SupervisionStatus.WITHDRAWN || order.status() == SupervisionStatus.ENDED) {
            String who = order.endedBy() == null ? "" : issuer(order, order.endedBy(), names);
            String said = Objects.requireNonNullElse(order.endedReason(), "");
            steps.add(step(order.status().name(), order.endedAt(), who, null, said));
        }
        return steps;
    }

    private static Set<String> people(SupervisionOrder order, List<SupervisionReply> replies) {
        Stream<String> issuers = Stream.concat(Stream.of(order.issuedBy()), Stream.ofNullable(order.endedBy()));
        Stream<String> others = replies.stream()
                .flatMap(reply -> Stream.concat(Stream.of(reply.repliedBy()), Stream.ofNullable(reply.verifiedBy())));
        return Stream.concat(issuers, others).collect(Collectors.toSet());
    }

    private Step answer(SupervisionReply reply, Map<String, String> names, List<Document> papers) {
        String who = signed(names, reply.repliedBy(), reply.repliedDepartment(), reply.repliedPost());
        boolean late = LocalDate.ofInstant(reply.repliedAt(), clock.getZone()).isAfter(reply.dueOn());
        return new Step(reply.kind().name(), reply.repliedAt(), who, null, late, reply.answer(), papers);
    }

    private Step verdict(SupervisionReply reply, Map<String, String> names) {
        String who = signed(
                names,
                String.valueOf(reply.verifiedBy()),
                String.valueOf(reply.verifiedDepartment()),
                String.valueOf(reply.verifiedPost()));
        String said = Objects.requireNonNullElse(reply.verdictReason(), "");
        return step(String.valueOf(reply.verdict()), reply.verifiedAt(), who, reply.nextDue(), said);
    }

    private String issuer(SupervisionOrder order, String person, Map<String, String> names) {
        return signed(names, person, order.issuerDepartment(), order.issuerPost());
    }

    /** The post, and the person where that is not what they are called. */
    private String signed(Map<String, String> names, String person, String department, String post) {
        String signature = organization.signature(department, post);
        String name = names.getOrDefault(person, signature);
        return name.equals(signature) ? signature : name + "（" + signature + "）";
    }

    private static Step step(String name, @Nullable Instant at, String who, @Nullable LocalDate due, String said) {
        return new Step(name, at, who, due, false, said, List.of());
    }
}
