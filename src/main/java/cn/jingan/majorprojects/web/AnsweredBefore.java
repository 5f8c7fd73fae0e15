package cn.jingan.majorprojects.web;

/** The request was answered before: the stored answer is given again and nothing runs. */
final class AnsweredBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    AnsweredBefore(StoredAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
