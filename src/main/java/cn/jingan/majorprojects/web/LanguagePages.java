package cn.jingan.majorprojects.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch between 中文 and English. */
@Controller
class LanguagePages {
    private static final Duration A_YEAR = Duration.ofDays(365);

    @RequestMapping(
            path = "/language",
            method = {RequestMethod.GET, RequestMethod.POST})
    String choose(
            @RequestParam String lang,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(
                        Language.COOKIE, Language.locale(lang).getLanguage())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (Paths.isLocal(back) ? back : "/");
    }
}
