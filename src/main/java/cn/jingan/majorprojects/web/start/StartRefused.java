package cn.jingan.majorprojects.web.start;

/** The product does not start, because what it stands on would lose or mix up what people record. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartRefused(String found, String remedy) {
        super("启动被拒绝：" + found + "；" + remedy + "。");
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
