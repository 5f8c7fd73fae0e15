package cn.jingan.majorprojects.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the container refuses before anything of ours sees it, such as an address that is none, in our words: a problem for
 * programs, a page for people, and in both languages, for the one that was asked for is not read yet.
 */
public class ContainerWords extends ErrorReportValve {
    private static final int REFUSED = 400;
    private static final String CHINESE = "请求的地址或内容读不懂，没有办理。";
    private static final String ENGLISH = "The request could not be read; nothing was done.";
    private static final String PROBLEM =
            """
            {"type":"about:blank","title":"请求有误 / The request is wrong","status":%d,"detail":"%s %s","errors":{"":["%2$s %3$s"]}}""";
    private static final String PAGE =
            """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>请求有误</title></head>
            <body><h1>请求有误</h1><p>%s</p><p lang="en">%s</p><p><a href="/">回到首页</a></p></body></html>""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < REFUSED || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String address = request.getRequestURI();
        boolean program = address != null && address.startsWith("/api/");
        response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
        try {
            String text = program ? PROBLEM.formatted(status, CHINESE, ENGLISH) : PAGE.formatted(CHINESE, ENGLISH);
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("Nobody reads the refusal any more", gone);
        }
    }
}
