package cn.jingan.majorprojects.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Types of file that are taken, each with its first bytes; the rest of the content is checked by type. */
enum FileType {
    PDF("application/pdf", "255044462d", "pdf"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    OFD("application/ofd", "504b0304", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "504b0304", "pptx");

    static final String EXTENSIONS = "pdf, ofd, jpg, jpeg, png, docx, xlsx, pptx";

    private final String mediaType;
    private final byte[] magic;
    private final String[] extensions;

    FileType(String mediaType, String magic, String... extensions) {
        this.mediaType = mediaType;
        this.magic = HexFormat.of().parseHex(magic);
        this.extensions = extensions;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser may be shown it in place: as it is, or drawn page by page. */
    static boolean shown(String mediaType) {
        return Stream.of(PDF, JPEG, PNG).anyMatch(type -> type.mediaType.equals(mediaType));
    }

    static Optional<FileType> named(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return file.contains(".")
                ? Arrays.stream(values())
                        .filter(type -> Arrays.asList(type.extensions).contains(extension))
                        .findFirst()
                : Optional.empty();
    }

    /** The first rule the content breaks. */
    Optional<DocumentRule> broken(Path content) throws IOException {
        if (!startsWithMagic(content)) {
            return Optional.of(DocumentRule.FILE_MISLABELLED);
        }
        return switch (this) {
            case PDF -> PdfNames.broken(content);
            case JPEG, PNG -> Pictures.broken(content);
            case OFD -> Container.broken(content, Container::isOfd);
            case DOCX, XLSX, PPTX -> Container.broken(content, zip -> Container.isOffice(zip, mediaType));
        };
    }

    private boolean startsWithMagic(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return Arrays.equals(in.readNBytes(magic.length), magic);
        }
    }
}
