package cn.jingan.majorprojects.web.security;

import cn.jingan.majorprojects.shared.SpokenLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What the container refuses before anything of ours sees it, such as an address that is none, and what broke where no page
 * of ours opened, in our words: a problem for programs, in the language they ask for, and a page for people, in both
 * languages, for the one that was chosen is not read yet.
 */
public class ContainerWords extends ErrorReportValve {
    private static final Words REFUSED = new Words(
            "请求有误", "The request is wrong", "请求的地址或内容读不懂，没有办理。", "The request could not be read; nothing was done.");
    private static final Words AWAY =
            new Words("系统暂时不可用", "Not available for the moment", "请稍后再试。", "Try again later.");
    private static final Words BROKEN = new Words(
            "系统出错了",
            "Something broke",
            "请稍后再试；还是不行，请告诉系统管理员。",
            "Try again later; if it stays so, tell the system administrator.");
    private static final String PROBLEM =
            """
            {"type":"about:blank","title":"%s","status":%d,"rule":"%s","detail":"%s","errors":{"":["%4$s"]}}""";
    private static final String PAGE =
            """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>%s</title></head>
            <body><h1>%1$s</h1><p>%s</p><p lang="en">%s</p><p><a href="/">回到首页</a></p></body></html>""";

    private record Words(String title, String englishTitle, String sentence, String english) {

        static Words of(int status) {
            if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
                return AWAY;
            }
            return status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? REFUSED : BROKEN;
        }

        /** In that language; in both where none was asked for. */
        String problem(int status, String language) {
            HttpStatus known = HttpStatus.resolve(status);
            String rule = (known == null ? HttpStatus.BAD_REQUEST : known).name();
            return switch (language) {
                case "zh" -> PROBLEM.formatted(title, status, rule, sentence);
                case "en" -> PROBLEM.formatted(englishTitle, status, rule, english);
                default -> PROBLEM.formatted(title + " / " + englishTitle, status, rule, sentence + " " + english);
            };
        }

        String page() {
            return PAGE.formatted(title, sentence, english);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        String address = request.getRequestURI();
        boolean program = address != null && address.startsWith("/api/");
        response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
        try {
            Words words = Words.of(status);
            String text = program ? words.problem(status, language(request)) : words.page();
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("Nobody reads the refusal any more", gone);
        }
    }

    /** The first that is spoken here of those that are asked for; empty for none. */
    private static String language(Request request) {
        return SpokenLanguage.asked(Collections.list(request.getHeaders("Accept-Language")))
                .orElse("");
    }
}
