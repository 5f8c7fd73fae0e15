package cn.jingan.majorprojects.document;

import java.io.IOException;

/** The store of files does not answer: what lies there is not lost, only out of reach for now. */
final class StoreAway extends IOException {
    private static final long serialVersionUID = 1L;

    StoreAway(Exception cause) {
        super("the object store does not answer: " + cause.getMessage(), cause);
    }
}
