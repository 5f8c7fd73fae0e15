package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.shared.Subject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the canonical bytes of an entry say. The members and their meaning are final for a format's number; they are
 * documented in {@code src/docs/ledger-format.md}.
 *
 * @param format number of the format
 * @param chain code of the project, or {@link Head#SYSTEM}
 * @param seq place in the chain, from 1 without a gap
 * @param prev hash of the entry before; of the chain's name for the first
 * @param action what was done
 * @param subject what it was done to
 * @param label what that is called
 * @param who signed
 * @param occurred when it happened
 * @param recorded when the ledger took it
 * @param changes fields with their values before and after
 * @param text opinion, reason or note; null for none
 * @param digests SHA-256 of the documents it rests on
 * @param versions tables and models applied
 */
record Content(
        int format,
        String chain,
        long seq,
        String prev,
        String action,
        Subject subject,
        String label,
        Who who,
        Instant occurred,
        Instant recorded,
        List<DomainEvent.Change> changes,
        @Nullable String text,
        List<String> digests,
        List<String> versions) {
    static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    /**
     * The person who signed.
     *
     * @param person salted hash in place of the name
     * @param post code of the post signed under
     * @param department code of its department
     * @param onBehalfOf salted hash of the absent holder whom the person substituted; null for their own post
     */
    record Who(String person, String post, String department, @Nullable String onBehalfOf) {}

    Content {
        changes = List.copyOf(changes);
        digests = List.copyOf(digests);
        versions = List.copyOf(versions);
    }

    /**
     * Reads what the bytes say.
     *
     * @throws tools.jackson.core.JacksonException when they say nothing readable
     */
    static Content read(byte[] canonical) {
        return JSON.readValue(canonical, Content.class);
    }

    byte[] canonical() {
        SortedMap<String, Object> members = new TreeMap<>();
        members.put("format", format);
        members.put("chain", chain);
        members.put("seq", seq);
        members.put("prev", prev);
        members.put("action", action);
        members.put("subject", object("type", subject.type(), "id", subject.id()));
        members.put("label", label);
        members.put("who", whoMembers());
        members.put("occurred", TIME.format(occurred));
        members.put("recorded", TIME.format(recorded));
        members.put("changes", changes.stream().map(Content::changeMembers).toList());
        members.putAll(object("text", text));
        members.put("digests", digests);
        members.put("versions", versions);
        return CanonicalJson.bytes(members);
    }

    private SortedMap<String, Object> whoMembers() {
        return object(
                "person", who.person(),
                "post", who.post(),
                "department", who.department(),
                "onBehalfOf", who.onBehalfOf());
    }

    private static SortedMap<String, Object> changeMembers(DomainEvent.Change change) {
        return object("field", change.field(), "before", change.before(), "after", change.after());
    }

    private static SortedMap<String, Object> object(@Nullable String... namesAndValues) {
        SortedMap<String, Object> members = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null) {
                members.put(name, value);
            }
        }
        return members;
    }
}
