package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Subject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts names to the codes and ids of entries: one statement for a list of any length. */
@Component
class HistoryItems {
    private final OrganizationQueries organization;

    HistoryItems(OrganizationQueries organization) {
        this.organization = organization;
    }

    List<HistoryItem> named(List<Entry> entries) {
        Map<String, String> names = organization.personNames(entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.personId()), Stream.ofNullable(entry.onBehalfOf())))
                .collect(Collectors.toSet()));
        return entries.stream().map(entry -> item(entry, names)).toList();
    }

    private HistoryItem item(Entry entry, Map<String, String> names) {
        Content content = entry.readable().orElseGet(() -> copied(entry));
        return new HistoryItem(
                entry.id(),
                entry.chain(),
                entry.seq(),
                content.action(),
                entry.project(),
                content.subject(),
                content.label(),
                who(content.who(), entry, names),
                content.occurred(),
                content.recorded(),
                content.changes(),
                content.text(),
                content.digests(),
                content.versions(),
                entry.hash(),
                entry.prevHash(),
                new String(entry.canonical(), StandardCharsets.UTF_8));
    }

    private HistoryItem.Who who(Content.Who who, Entry entry, Map<String, String> names) {
        String absent = entry.onBehalfOf();
        String forWhom = absent == null ? who.onBehalfOf() : names.getOrDefault(absent, absent);
        String name = names.getOrDefault(entry.personId(), entry.personId());
        String signature = organization.signature(who.department(), who.post());
        return new HistoryItem.Who(name, who.person(), who.post(), who.department(), signature, forWhom);
    }

    /** Of an entry whose bytes were made unreadable, what the search still knows. */
    private static Content copied(Entry entry) {
        return new Content(
                Content.FORMAT,
                entry.chain(),
                entry.seq(),
                entry.prevHash(),
                entry.action(),
                new Subject(entry.subjectType(), entry.subjectId()),
                entry.label(),
                new Content.Who("", entry.post(), entry.department(), null),
                entry.occurredAt().toInstant(ZoneOffset.UTC),
                entry.recordedAt().toInstant(ZoneOffset.UTC),
                List.of(),
                entry.opinion(),
                List.of(),
                List.of());
    }
}
