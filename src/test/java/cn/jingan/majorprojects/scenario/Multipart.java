package cn.jingan.majorprojects.scenario;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as browsers and programs send it when files go with it. */
final class Multipart {
    private static final String BOUNDARY = "between-7f3a1c";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** Adds a text, or a PDF where the value is bytes. */
    void add(String name, Object value) {
        String heading = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
        if (value instanceof byte[] file) {
            write(heading + "; filename=\"" + name + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
            written.writeBytes(file);
        } else {
            write(heading + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + value);
        }
        write("\r\n");
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        write("--" + BOUNDARY + "--\r\n");
        return written.toByteArray();
    }

    private void write(String text) {
        written.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
