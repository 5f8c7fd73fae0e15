package cn.jingan.majorprojects.project;

import cn.jingan.majorprojects.shared.SearchText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a project when it is registered; everything else stays empty until somebody records it.
 *
 * @param annexNo number in the outline's annex; null for a project beyond it
 * @param name to the letter
 * @param category the annex's category
 * @param subcategory the annex's sub-category; empty where it has none
 * @param zone NANJING_WEST, SUHEWAN, MIDDLE_RING, AXIS or empty for 未定位
 * @param zoneBasis QUOTE, INFERENCE or empty
 * @param subdistrict code of the subdistrict; null for 未认定
 * @param leadDepartment code of the lead department, 默认配置
 * @param route APPROVAL, VERIFICATION or FILING, 默认配置
 * @param funding GOVERNMENT or ENTERPRISE, 默认配置
 * @param template milestone template of its kind
 * @param features what the sign-off matrix asks about
 * @param note odd points of its row
 */
public record Registration(
        @Nullable Integer annexNo,
        String code,
        String name,
        Category category,
        String subcategory,
        String zone,
        String zoneBasis,
        @Nullable String subdistrict,
        String leadDepartment,
        String route,
        String funding,
        String template,
        List<String> features,
        String note) {

    String featureText() {
        return String.join(";", features);
    }

    /** The name without spaces and in lower case, as the search reads it. */
    String searchName() {
        return SearchText.of(name);
    }
}
