package cn.jingan.majorprojects.audit.verify;

import org.jspecify.annotations.Nullable;

/**
 * The first thing wrong.
 *
 * @param fault what
 * @param file in which file of the bundle, or whose head
 * @param chain of the entry; null where it is no entry
 * @param seq number of the entry
 * @param recorded when it was recorded; null where it cannot be read
 * @param line in the file, from 1; 0 where it is no line
 * @param detail what was expected and found; may be empty
 */
public record Finding(
        Fault fault,
        String file,
        @Nullable String chain,
        long seq,
        @Nullable String recorded,
        long line,
        String detail) {

    static Finding of(Fault fault, String file, String detail) {
        return new Finding(fault, file, null, 0, null, 0, detail);
    }

    /** Ends the check. */
    Wrong wrong() {
        return new Wrong(this);
    }

    /** Something that ends the check where it stands. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        Wrong(Finding finding) {
            super(finding.fault() + " " + finding.file());
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }
}
