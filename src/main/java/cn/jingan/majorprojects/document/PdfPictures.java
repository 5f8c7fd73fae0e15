package cn.jingan.majorprojects.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws the pages of a PDF as pictures, so that the browser that shows them never opens the PDF: nothing in it can run
 * there, and the content security policy stays as it is. Two pages at a time at most.
 */
@Component
class PdfPictures {
    private static final Logger LOG = LoggerFactory.getLogger(PdfPictures.class);
    private static final float WIDTH = 1240;
    private static final float TALLEST = 4 * WIDTH;
    private static final float LARGEST = 4;
    private static final int DEEPEST = 6;

    private final Semaphore turns = new Semaphore(2, true);

    /** How many pages it has; 0 for what cannot be read as a PDF. */
    int pages(Path pdf) {
        return read(pdf, document -> Optional.of(document.getNumberOfPages())).orElse(0);
    }

    /** One page as PNG, from 1; empty for what is no page, or cannot be drawn within bounds. */
    Optional<byte[]> png(Path pdf, int page) {
        turns.acquireUninterruptibly();
        try {
            return read(
                    pdf,
                    document -> page < 1 || page > document.getNumberOfPages()
                            ? Optional.empty()
                            : drawn(document, page - 1));
        } finally {
            turns.release();
        }
    }

    /** Something read of an open PDF. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> of(PDDocument document) throws IOException;
    }

    private static <T> Optional<T> read(Path pdf, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return reading.of(document);
        } catch (IOException | RuntimeException e) {
            // What people hand in is broken in ways the library answers with any exception.
            LOG.info("{} cannot be shown: {}", pdf.getFileName(), e.toString());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> drawn(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        if (!bounded(page.getResources(), DEEPEST)) {
            return Optional.empty();
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(index, scale(page), ImageType.RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return Optional.of(out.toByteArray());
    }

    private static float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        float scale = Math.min(WIDTH / Math.max(box.getWidth(), 1), TALLEST / Math.max(box.getHeight(), 1));
        return Math.min(scale, LARGEST);
    }

    /** Whether no picture on the page, however deep it lies, unpacks to more than memory should hold. */
    private static boolean bounded(@Nullable PDResources resources, int deep) throws IOException {
        if (resources == null) {
            return true;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (deep == 0
                    || object instanceof PDImageXObject image && pixels(image) > Limits.PIXELS_OF_PAGE
                    || object instanceof PDFormXObject form && !bounded(form.getResources(), deep - 1)) {
                return false;
            }
        }
        return true;
    }

    private static long pixels(PDImageXObject image) {
        return (long) image.getWidth() * image.getHeight();
    }
}
