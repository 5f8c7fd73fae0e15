package cn.jingan.majorprojects.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names that can be shown, stored and sent back as they are. */
final class FileName {
    /** Path parts; control, direction-turning, unpaired and line-breaking characters (Unicode Cc, Cf, Cs, Zl, Zp). */
    private static final Pattern HOSTILE = Pattern.compile("[/\\\\\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private FileName() {}

    static Optional<DocumentRule> broken(String name) {
        if (name.isBlank() || HOSTILE.matcher(name).find()) {
            return Optional.of(DocumentRule.FILE_NAME_INVALID);
        }
        return name.length() > Limits.NAME ? Optional.of(DocumentRule.FILE_NAME_TOO_LONG) : Optional.empty();
    }
}
