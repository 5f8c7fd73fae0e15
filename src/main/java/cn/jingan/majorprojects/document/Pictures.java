package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures: with a header that says how large they are, and not so large that showing them takes all memory. */
final class Pictures {

    private Pictures() {}

    static Optional<DocumentRule> broken(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? broken(readers.next(), in) : Optional.of(DocumentRule.FILE_DAMAGED);
        }
    }

    private static Optional<DocumentRule> broken(ImageReader reader, ImageInputStream in) {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > Limits.PIXELS ? Optional.of(DocumentRule.FILE_INFLATES) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The readers of the platform throw whatever a broken header leads them to.
            return Optional.of(DocumentRule.FILE_DAMAGED);
        } finally {
            reader.dispose();
        }
    }
}
