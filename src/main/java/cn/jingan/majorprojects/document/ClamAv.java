package cn.jingan.majorprojects.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a file to a ClamAV daemon in chunks (command INSTREAM of clamd(8)) and reads what it found. */
final class ClamAv implements VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 120_000;
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;

    ClamAv(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Optional<DocumentRule> broken(Path file) {
        try {
            return verdict(ask(file));
        } catch (IOException e) {
            LOG.error("ClamAV at {}:{} does not answer: {}", host, port, e.toString());
            return Optional.of(DocumentRule.FILE_NOT_SCANNED);
        }
    }

    private String ask(Path file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(file, new DataOutputStream(socket.getOutputStream()));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    /** {@code stream: OK}, or {@code stream: <signature> FOUND}; anything else says that it was not scanned. */
    private Optional<DocumentRule> verdict(String answer) {
        if (answer.endsWith(" OK")) {
            return Optional.empty();
        }
        LOG.warn("ClamAV at {}:{} says {}", host, port, answer);
        return Optional.of(answer.endsWith(" FOUND") ? DocumentRule.FILE_INFECTED : DocumentRule.FILE_NOT_SCANNED);
    }
}
