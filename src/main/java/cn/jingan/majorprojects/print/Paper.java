package cn.jingan.majorprojects.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a template as PDF with an embedded Chinese font. The same variables and imprint give the same bytes. */
@Component
public class Paper {
    private static final String FONT = "/fonts/wqy-microhei-subset.ttf";
    private static final float RESOLUTION = 150;

    private final ITemplateEngine templates;
    private final Supplier<CmapLookup> glyphs = SingletonSupplier.of(Paper::glyphs);

    Paper(ITemplateEngine templates) {
        this.templates = templates;
    }

    private static CmapLookup glyphs() {
        try (InputStream font = font()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(FONT, e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(Paper.class.getResourceAsStream(FONT), FONT);
    }

    /**
     * The paper of a template, which uses font family {@code Paper} and finds {@code legible} among its variables.
     *
     * @param template name of the template
     * @param variables what it prints
     */
    public byte[] print(String template, Map<String, ?> variables, Imprint imprint) {
        return print(template, List.of(variables), imprint, Integer.MAX_VALUE);
    }

    /** The same on one page: with the first of these variables that fits, or the last where none does. */
    public byte[] printOnePage(String template, List<? extends Map<String, ?>> tries, Imprint imprint) {
        return print(template, tries, imprint, 1);
    }

    private byte[] print(String template, List<? extends Map<String, ?>> tries, Imprint imprint, int mostPages) {
        byte[] printed = new byte[0];
        int pages = Integer.MAX_VALUE;
        for (int i = 0; i < tries.size() && (i == 0 || pages > mostPages); i++) {
            try (PDDocument document = new PDDocument()) {
                render(html(template, tries.get(i)), document);
                pages = document.getNumberOfPages();
                printed = bytes(document, imprint);
            } catch (IOException e) {
                throw new UncheckedIOException("could not print " + imprint.title(), e);
            }
        }
        return printed;
    }

    private static void render(String html, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(Paper::font, "Paper");
        builder.withHtmlContent(html, "/");
        builder.usePDDocument(document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static byte[] bytes(PDDocument document, Imprint imprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.setDocumentInformation(information(imprint));
        document.setDocumentId(imprint.at().toEpochMilli());
        document.save(out);
        return out.toByteArray();
    }

    private String html(String template, Map<String, ?> variables) {
        Context context = new Context(Locale.CHINA);
        variables.forEach(context::setVariable);
        context.setVariable("legible", (UnaryOperator<String>) this::legible);
        return templates.process(template, context);
    }

    private static PDDocumentInformation information(Imprint imprint) {
        Instant at = imprint.at();
        Calendar when = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        when.setTimeInMillis(at.toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setCreationDate(when);
        information.setModificationDate(when);
        return information;
    }

    /** The pages of a paper as one picture, below each other, PNG at 150 points to the inch. */
    public byte[] picture(byte[] pdf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, RESOLUTION, ImageType.RGB));
            }
            ImageIO.write(stacked(pages), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("could not draw", e);
        }
        return out.toByteArray();
    }

    private static BufferedImage stacked(List<BufferedImage> pages) {
        int width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        int height = pages.stream().mapToInt(BufferedImage::getHeight).sum();
        BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = whole.createGraphics();
        int y = 0;
        for (BufferedImage page : pages) {
            pen.drawImage(page, 0, y, null);
            y += page.getHeight();
        }
        pen.dispose();
        return whole;
    }

    /** The text as the font can print it; what it has no sign for stands as its code. */
    public String legible(@Nullable String text) {
        StringBuilder printed = new StringBuilder();
        if (text != null) {
            text.codePoints()
                    .forEach(sign -> printed.append(
                            sign == '\n' || glyphs.get().getGlyphId(sign) != 0
                                    ? Character.toString(sign)
                                    : "〔U+%04X〕".formatted(sign)));
        }
        return printed.toString();
    }
}
