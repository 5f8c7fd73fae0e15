package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.TreeHash;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins the parts: each chain goes on where the part before left it, and ends where the bundle says. */
final class Chains {
    private static final HexFormat HEX = HexFormat.of();
    private static final String LISTED = "chains.txt";
    private static final String NUMBER = "[0-9]{1,18}";

    private final Scope scope;
    private final Map<String, Part.Span> reached = new TreeMap<>();
    private final Map<String, Long> firsts = new TreeMap<>();
    private long last = -1;
    private long entries;

    Chains(Scope scope) {
        this.scope = scope;
    }

    long entries() {
        return entries;
    }

    int size() {
        return reached.size();
    }

    /** Adds the next part; the first thing wrong in it or where it joins. */
    @Nullable
    Finding add(Part part) {
        Finding found = part.finding();
        long line = part.findingLine();
        for (Map.Entry<String, Part.Span> chain : part.chains().entrySet()) {
            Finding joint = joint(part, chain.getKey(), chain.getValue());
            if (joint != null && chain.getValue().firstLine <= line) {
                found = joint;
                line = chain.getValue().firstLine - 1;
            }
            reached.put(chain.getKey(), chain.getValue());
        }
        if (found == null && part.count() > 0 && part.first() <= last) {
            found = Finding.of(Fault.ENTRY_MISPLACED, part.file(), String.valueOf(part.first()));
        }
        last = Math.max(last, part.last());
        entries += part.count();
        return found;
    }

    private @Nullable Finding joint(Part part, String chain, Part.Span span) {
        Part.Span before = reached.get(chain);
        if (before == null) {
            firsts.put(chain, span.first);
        }
        if (!scope.holds(chain)) {
            return finding(Fault.ENTRY_MISPLACED, part, chain, span, span.first, span.recorded);
        }
        if (before == null && scope.partial()) {
            return null;
        }
        long expected = before == null ? 1 : before.last + 1;
        String prev = before == null
                ? HEX.formatHex(TreeHash.sha256().plain(chain.getBytes(StandardCharsets.UTF_8)))
                : HEX.formatHex(before.hash);
        if (span.first != expected) {
            boolean gap = span.first > expected;
            return finding(
                    gap ? Fault.ENTRY_MISSING : Fault.ENTRY_MISPLACED,
                    part,
                    chain,
                    span,
                    gap ? expected : span.first,
                    gap ? null : span.recorded);
        }
        return span.prev.equals(prev) ? null : finding(Fault.ENTRY_PREV, part, chain, span, span.first, span.recorded);
    }

    private static Finding finding(
            Fault fault, Part part, String chain, Part.Span span, long seq, @Nullable String recorded) {
        return new Finding(fault, part.file(), chain, seq, recorded, span.firstLine + 1, "");
    }

    /** What {@code chains.txt} must say; and, of a bundle of everything, whether every leaf was there. */
    @Nullable
    Finding ended(String listed, long size) {
        for (String line : listed.lines().toList()) {
            String[] cells = line.split(" ", -1);
            if (cells.length != 4 || !cells[1].matches(NUMBER) || !cells[2].matches(NUMBER)) {
                return Finding.of(Fault.FILE_FORM, LISTED, "");
            }
            long missing = missing(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2]));
            if (missing > 0) {
                return new Finding(Fault.ENTRY_MISSING, LISTED, cells[0], missing, null, 0, "");
            }
        }
        if (!written().equals(listed)) {
            return Finding.of(Fault.FILE_FORM, LISTED, "");
        }
        boolean whole = !scope.everything() || entries == size;
        return whole ? null : Finding.of(Fault.ENTRY_MISSING, LISTED, String.valueOf(entries));
    }

    /** The first number that is listed and was not there; 0 for none. */
    private long missing(String chain, long from, long to) {
        Part.Span span = reached.get(chain);
        if (span == null || Objects.requireNonNull(firsts.get(chain)) > from) {
            return from;
        }
        return span.last < to ? span.last + 1 : 0;
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        reached.forEach((chain, span) -> text.append(chain)
                .append(' ')
                .append(firsts.get(chain))
                .append(' ')
                .append(span.last)
                .append(' ')
                .append(HEX.formatHex(span.hash))
                .append('\n'));
        return text.toString();
    }
}
