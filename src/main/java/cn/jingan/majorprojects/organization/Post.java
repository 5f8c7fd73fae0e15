package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Actor.Sees;
import java.util.Locale;

/**
 * A post: what gives a person authority.
 *
 * @param code such as {@code OFFICER}
 * @param name such as 项目专员
 * @param nameEn the same in English
 * @param kind BUSINESS, LEADER, AUDIT or ADMIN; an administrator holds no other, an auditor none of another kind
 * @param sees which projects the post opens
 * @param note where the row comes from
 */
public record Post(String code, String name, String nameEn, String kind, Sees sees, String note) {

    /** Its name in the language of whoever asks. */
    public String nameFor(Locale reader) {
        return reader.getLanguage().equals("en") ? nameEn : name;
    }
}
