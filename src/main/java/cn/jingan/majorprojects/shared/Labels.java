package cn.jingan.majorprojects.shared;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What tasks and the history call a gate in one of its rounds, in the language of the reader: it is kept in Chinese. */
@Component("labels")
public class Labels {
    private static final Pattern GATE = Pattern.compile("(G1|S[1-4]) [^，]+(?:，第 (\\d+) 轮)?((?:，.+)?)");

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    /** The label on the present page. */
    public String of(String label) {
        return of(label, LocaleContextHolder.getLocale());
    }

    /** The label in that language; anything but a gate as it is kept. */
    public String of(String label, Locale locale) {
        Matcher kept = GATE.matcher(label);
        if (locale.getLanguage().equals("zh") || !kept.matches()) {
            return label;
        }
        String gate = messages.getMessage("gate." + kept.group(1), null, locale);
        String round = kept.group(2);
        String named = round == null ? gate : messages.getMessage("gate.at", new Object[] {gate, round}, locale);
        return named + kept.group(3).replace("，", ", ");
    }
}
