package cn.jingan.majorprojects.permit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of permit, with the rules on its validity: a row of {@code seeds/permit-kinds.csv}.
 *
 * @param key name in tables and interfaces
 * @param name in Chinese
 * @param nameEn in English
 * @param valid how long it holds from its date; null for without limit
 * @param extensions how often it may be extended; null where the law names no number
 * @param extension how long one extension is at most; null where the law names no span
 * @param settledBy the kind whose issue in time makes the limit moot; null for none
 * @param byStart whether starting the works in time makes the limit moot
 * @param evidence how milestones call it among their evidence
 * @param basis law and article, or 默认配置
 */
public record PermitKind(
        String key,
        String name,
        String nameEn,
        @Nullable Term valid,
        @Nullable Integer extensions,
        @Nullable Term extension,
        @Nullable String settledBy,
        boolean byStart,
        List<String> evidence,
        String basis) {

    /** Whether a person may ever extend it. */
    public boolean extendable() {
        return valid != null && (extensions == null || extensions > 0);
    }

    /** The name in the language of the reader. */
    public String name(boolean english) {
        return english ? nameEn : name;
    }

    /** The kinds of the list whose limit this one makes moot. */
    List<PermitKind> settles(List<PermitKind> all) {
        return all.stream().filter(each -> key.equals(each.settledBy())).toList();
    }
}
