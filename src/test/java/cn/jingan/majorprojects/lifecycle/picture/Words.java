package cn.jingan.majorprojects.lifecycle.picture;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The product's own sentences, read as the product reads them. */
final class Words {
    private Words() {}

    static Wording in(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/lifecycle");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return (key, values) -> messages.getMessage("lifecycle.picture." + key, values, locale);
    }
}
