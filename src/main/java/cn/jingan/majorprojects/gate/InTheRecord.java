package cn.jingan.majorprojects.gate;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says things in the words of the record, which is Chinese whoever acts. */
public final class InTheRecord {
    private InTheRecord() {}

    /** What that says in Chinese. */
    public static <T> T said(Supplier<T> what) {
        LocaleContext spoken = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            return what.get();
        } finally {
            LocaleContextHolder.setLocaleContext(spoken);
        }
    }
}
