package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.Rule;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import java.util.stream.Stream;

/** Why a file is refused. First argument of each sentence: the file's name; second, where there is one: the limit. */
public enum DocumentRule implements Rule {
    /** More files at once than are taken. Argument: files allowed. */
    FILE_TOO_MANY(Limits.FILES),
    /** The name is empty or has path parts, control characters or characters that turn the reading direction. */
    FILE_NAME_INVALID,
    /** The name is too long. Limit in characters. */
    FILE_NAME_TOO_LONG(Limits.NAME),
    /** The extension is not on the list of types taken. Limit: that list. */
    FILE_TYPE_NOT_ALLOWED(FileType.EXTENSIONS),
    /** There is nothing in it. */
    FILE_EMPTY,
    /** It is too large. Limit in MB. */
    FILE_TOO_LARGE(Limits.BYTES >> 20),
    /** The content is not of the type that the name says. */
    FILE_MISLABELLED,
    /** It cannot be read to the end, so nobody can say what is in it. */
    FILE_DAMAGED,
    /** It is encrypted; evidence has to be readable without a password (档案要求不加密, 默认配置，待确认). */
    FILE_ENCRYPTED,
    /** It unpacks to far more than it seems. */
    FILE_INFLATES,
    /** An Office file with macros. */
    FILE_HAS_MACROS,
    /** A PDF that runs scripts or starts programs. */
    FILE_HAS_SCRIPT,
    /** Something else than a workbook where lines are to be read. */
    FILE_NOT_A_WORKBOOK,
    /** A workbook with more lines than are read. Limit in lines. */
    WORKBOOK_TOO_LONG(Limits.LINES),
    /** The virus scanner knows what is in it. */
    FILE_INFECTED,
    /** A virus scanner is configured and does not answer, so nobody can say that the file is clean. */
    FILE_NOT_SCANNED,
    /** It was sound, but the store of files does not take it now. */
    FILE_NOT_STORED,
    /** It lies in the store of files, which does not answer now. */
    FILE_NOT_AT_HAND;

    /** The field the refusals are noted at: what forms and the API call them. */
    public static final String FIELD = "evidence";

    private final List<Object> limits;

    DocumentRule(Object... limits) {
        this.limits = List.of(limits);
    }

    @Override
    public Kind kind() {
        return this == FILE_NOT_AT_HAND ? Kind.AWAY : Kind.INVALID;
    }

    RuleViolation.Broken at(String file) {
        return new RuleViolation.Broken(
                this,
                FIELD,
                Stream.concat(Stream.of(shown(file)), limits.stream()).toList());
    }

    RuleViolation.Broken atAll() {
        return new RuleViolation.Broken(this, FIELD, limits);
    }

    private static String shown(String file) {
        String clean = file.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return clean.length() <= Limits.NAME ? clean : clean.substring(0, Limits.NAME) + "…";
    }
}
