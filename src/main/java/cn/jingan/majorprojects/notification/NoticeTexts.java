package cn.jingan.majorprojects.notification;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts notices into words. */
@Component("noticeTexts")
public class NoticeTexts {
    private final MessageSource messages;

    NoticeTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence: 完成节点 10 施工许可. */
    public String sentence(String words, String label, Locale locale) {
        String said = Objects.requireNonNull(messages.getMessage(label, null, label, locale));
        return Objects.requireNonNull(messages.getMessage(words, new Object[] {said}, said, locale));
    }

    String of(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
