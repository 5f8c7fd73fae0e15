package cn.jingan.majorprojects.dashboard.web;

import cn.jingan.majorprojects.dashboard.AheadRow;
import cn.jingan.majorprojects.permit.PermitKinds;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What people call the things that are due. */
@Component
class AheadNames {
    private final MessageSource messages;
    private final PermitKinds permits;

    AheadNames(MessageSource messages, PermitKinds permits) {
        this.messages = messages;
        this.permits = permits;
    }

    /** In the reader's language: 节点, the question of the work, or the permit that ends. */
    public String of(AheadRow row) {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (row.what()) {
            case "PERMIT" -> permits.name(row.kind());
            case "WORK" -> messages.getMessage("worklist.kind." + row.kind(), null, locale);
            default -> messages.getMessage("ahead.milestone", null, locale);
        };
    }

    /** Where it is dealt with. */
    public String address(AheadRow row) {
        return switch (row.what()) {
            case "PERMIT" -> "/permits/" + row.id();
            case "WORK" -> "/projects/" + row.project() + "/process";
            default -> "/projects/" + row.project() + "/schedule";
        };
    }
}
