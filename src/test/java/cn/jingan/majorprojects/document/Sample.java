package cn.jingan.majorprojects.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.core.io.ByteArrayResource;

/** Files as people and attackers hand them in, made on the spot. */
public final class Sample {
    public static final byte[] PNG = picture("png");
    static final byte[] JPEG = picture("jpg");

    private Sample() {}

    public static Upload upload(String name, byte[] content) {
        return new Upload(name, "施工许可证扫描件", new ByteArrayResource(content), content.length);
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(16, 9, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The PNG with the checksum of its header made right again. */
    static byte[] withChecksum(byte[] png) {
        CRC32 checksum = new CRC32();
        checksum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) checksum.getValue());
        return png;
    }

    /** A PDF with that many empty pages of A4. */
    public static byte[] pages(int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF as a scanner makes it: one page of A4 with a line of letters, digits and signs. */
    public static byte[] paper(String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 720);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF that says nothing harmful, with a line of its own. */
    public static byte[] pdf(String line) {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Note (" + line + ") >>\nendobj\ntrailer << >>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF whose objects lie in a compressed stream. */
    static byte[] pdfWithObjectStream(String objects) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes(objects));
        deflater.finish();
        byte[] packed = new byte[objects.length() + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes(
                "%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length " + length + " >>\nstream\r\n"));
        pdf.write(packed, 0, length);
        pdf.writeBytes(bytes("\nendstream\nendobj\n%%EOF\n"));
        return pdf.toByteArray();
    }

    /** A container under construction. */
    static final class Zip {
        private final List<Entry> entries = new ArrayList<>();

        private record Entry(String name, byte[] content) {}

        static Zip office(String mainType) {
            return new Zip()
                    .with(
                            "[Content_Types].xml",
                            bytes("<Types><Override PartName=\"/main.xml\" ContentType=\"" + mainType
                                    + ".main+xml\"/></Types>"))
                    .with("main.xml", bytes("<main/>"));
        }

        static Zip ofd() {
            return new Zip().with("OFD.xml", bytes("<OFD/>")).with("Doc_0/正文.xml", bytes("<Document/>"));
        }

        Zip with(String name, byte[] content) {
            entries.add(new Entry(name, content));
            return this;
        }

        byte[] packed() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Entry entry : entries) {
                    zip.putNextEntry(new ZipEntry(entry.name()));
                    zip.write(entry.content());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
