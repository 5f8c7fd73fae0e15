package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.SpokenLanguage;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of an answer: pages by the cookie {@code lang}, the API by Accept-Language; Chinese unless asked. */
@Component("localeResolver")
class Language implements LocaleResolver {
    static final String COOKIE = "lang";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Paths.isApi(Paths.asked(request)) ? asked(request) : locale(chosen(request));
    }

    private static Locale asked(HttpServletRequest request) {
        return SpokenLanguage.asked(Collections.list(request.getHeaders("Accept-Language")))
                .map(Language::locale)
                .orElse(CHINESE);
    }

    private static String chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? "zh" : cookie.getValue();
    }

    static Locale locale(String language) {
        return language.equals("en") ? Locale.ENGLISH : CHINESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen at /language");
    }
}
