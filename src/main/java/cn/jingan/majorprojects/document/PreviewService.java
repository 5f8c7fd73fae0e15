package cn.jingan.majorprojects.document;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** What of a file a browser is shown in place: a picture as it is, a PDF drawn page by page, nothing else. */
@Service
public class PreviewService {
    /** Pages of a PDF that are shown at most; the rest is in the download. */
    public static final int MOST_PAGES = 200;

    private final ContentStore store;
    private final PdfPictures pdf;

    PreviewService(ContentStore store, PdfPictures pdf) {
        this.store = store;
        this.pdf = pdf;
    }

    /**
     * What is shown.
     *
     * @param mediaType of the picture
     * @param content its bytes
     */
    public record Preview(String mediaType, Resource content) {}

    /** How many pages can be shown: 1 for a picture, 0 for what is not shown at all. */
    public int pages(Document document) {
        if (isPdf(document)) {
            return pdf.pages(path(document));
        }
        return FileType.shown(document.mediaType()) ? 1 : 0;
    }

    /** One page, from 1; empty for what is not shown. */
    public Optional<Preview> page(Document document, int page) {
        if (isPdf(document)) {
            return page > MOST_PAGES
                    ? Optional.empty()
                    : pdf.png(path(document), page)
                            .map(bytes -> new Preview("image/png", new ByteArrayResource(bytes)));
        }
        return FileType.shown(document.mediaType()) && page == 1
                ? Optional.of(new Preview(document.mediaType(), new FileSystemResource(path(document))))
                : Optional.empty();
    }

    private static boolean isPdf(Document document) {
        return document.mediaType().equals(FileType.PDF.mediaType());
    }

    private Path path(Document document) {
        return Contents.of(store, document);
    }
}
