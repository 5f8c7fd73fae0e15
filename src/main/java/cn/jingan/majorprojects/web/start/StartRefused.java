package cn.jingan.majorprojects.web.start;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** The product does not start, because what it stands on would lose or mix up what people record. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String remedy;

    StartRefused(String found, String remedy) {
        super("启动被拒绝：" + found + "；" + remedy + "。");
        this.found = found;
        this.remedy = remedy;
    }

    /** As Spring prints it: what was found, and under it what to do. */
    FailureAnalysis analysis(Throwable cause) {
        return new FailureAnalysis("启动被拒绝：" + found + "。", remedy + "。", cause);
    }
}
