package cn.jingan.majorprojects.lifecycle.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;

/** The style sheet of the picture: a page links it, a picture that stands alone carries it. */
public final class PictureStyle {
    private static final String SHEET = read();

    private PictureStyle() {}

    /** The text of the sheet. */
    public static String sheet() {
        return SHEET;
    }

    /** What a Content-Security-Policy calls the sheet inside a picture, so that this one and no other is let in. */
    public static String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SHEET.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try {
            return new ClassPathResource("static/picture.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
