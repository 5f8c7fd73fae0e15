package cn.jingan.majorprojects.material;

import cn.jingan.majorprojects.document.Upload;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material as it is filed.
 *
 * @param type key of its type
 * @param subject what it is filed for, as {@code type:id}; null for the project as a whole
 * @param title what it is called beside its type; may be left empty but for 其他材料
 * @param edition its first edition
 */
public record MaterialEntry(
        @Nullable String type, @Nullable String subject, @Nullable String title, EditionEntry edition) {

    /**
     * One edition as it is filed.
     *
     * @param number 文号
     * @param issuer who issued it
     * @param issuedOn its date
     * @param reason why it takes the place of the one before; null for the first
     * @param files exactly one
     */
    public record EditionEntry(
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable String reason,
            List<Upload> files) {}
}
