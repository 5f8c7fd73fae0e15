package cn.jingan.majorprojects.audit.bundle;

import cn.jingan.majorprojects.audit.seal.SealedHead;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page of a bundle that people open first; without our system, network or script. */
@Component
class BundleIndex {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final MessageSource messages;

    BundleIndex(MessageSource messages) {
        this.messages = messages;
    }

    void write(BundleZipWriter zip, BundleOrder order, SealedHead head, PartWriter parts) {
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(text("audit.bundle.title"))
                .append(
                        "</title><style>body{font:14px/1.6 sans-serif;margin:24px;max-width:1100px}table{border-collapse:"
                                + "collapse;width:100%}th,td{text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid #ccc}"
                                + "code{font-family:monospace;word-break:break-all}</style></head><body>\n");
        page.append("<h1>").append(text("audit.bundle.title")).append("</h1>\n<p>");
        page.append(text(
                "audit.bundle.holds",
                scope(order),
                parts.count(),
                parts.chains().size()));
        page.append("</p>\n<p>");
        page.append(text("audit.bundle.below", MOMENT.format(head.signed()), head.size()));
        page.append("</p>\n<h2>").append(text("audit.bundle.how")).append("</h2>\n<p><code>");
        page.append("java -jar major-projects.jar verify ").append(HtmlUtils.htmlEscape(order.name()));
        page.append("</code></p>\n<p>").append(text("audit.bundle.how.kept")).append("</p>\n<p>");
        page.append(text("audit.bundle.limit")).append("</p>\n");
        chains(page, parts);
        page.append("</body></html>\n");
        zip.add("index.html", page.toString());
    }

    private void chains(StringBuilder page, PartWriter parts) {
        page.append("<h2>").append(text("audit.bundle.chains")).append("</h2>\n<table><thead><tr><th>");
        page.append(text("audit.csv.chain")).append("</th><th>").append(text("audit.bundle.numbers"));
        page.append("</th><th>").append(text("audit.bundle.last")).append("</th></tr></thead><tbody>\n");
        parts.chains().values().forEach(span -> page.append("<tr><td>")
                .append(HtmlUtils.htmlEscape(span.chain()))
                .append("</td><td>")
                .append(span.first())
                .append("–")
                .append(span.last())
                .append("</td><td><code>")
                .append(span.hash())
                .append("</code></td></tr>\n"));
        page.append("</tbody></table>\n");
    }

    private String scope(BundleOrder order) {
        String[] words = order.scope().split(" ", 2);
        return text("verify.scope." + words[0], words.length > 1 ? words[1] : "");
    }

    private String text(String key, Object... args) {
        Object[] plain = java.util.Arrays.stream(args).map(String::valueOf).toArray();
        return HtmlUtils.htmlEscape(messages.getMessage(key, plain, LANGUAGE));
    }
}
