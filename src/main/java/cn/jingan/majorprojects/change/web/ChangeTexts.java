package cn.jingan.majorprojects.change.web;

import cn.jingan.majorprojects.change.ChangeValue;
import cn.jingan.majorprojects.change.ChangeView;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the values of changes into words. */
@Component("changeTexts")
class ChangeTexts {
    private final MessageSource messages;
    private final OrganizationQueries organization;

    ChangeTexts(MessageSource messages, OrganizationQueries organization) {
        this.messages = messages;
        this.organization = organization;
    }

    /** What a value is called: 计划日期 10 施工许可. */
    public String label(ChangeValue value) {
        String name = said("change." + value.field(), value.field());
        return value.label().isEmpty() ? name : value.label() + " " + name;
    }

    /** A value as people read it; a dash for none. */
    public String value(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "—";
        }
        return field.equals("leadDepartment")
                ? organization.departmentName(value)
                : said("option." + field + "." + value, value);
    }

    /** How large the change is: 12.50% or 45 日; empty where it has no size. */
    public String size(ChangeView change) {
        if (change.size() == null) {
            return "";
        }
        boolean days = change.kind().name().equals("SCHEDULE");
        Object[] size = {change.size().stripTrailingZeros().toPlainString()};
        return messages.getMessage(
                days ? "change.size.days" : "change.size.percent", size, LocaleContextHolder.getLocale());
    }

    private String said(String key, String otherwise) {
        return Objects.requireNonNullElse(
                messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()), otherwise);
    }
}
