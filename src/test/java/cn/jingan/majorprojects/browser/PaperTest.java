package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.Chromium;
import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures wider than high lie on a page that lies down. */
@InChromium
class PaperTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"process", "replay"})
    void a_process_lies_on_its_side(String picture) throws IOException {
        try (Desk planner = Desk.of(Chromium.desktop(), port, "fgw.planning")) {
            planner.open("/projects/ZD-038/" + picture);
            byte[] paper = planner.page().pdf(new PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument pages = Loader.loadPDF(paper)) {
                PDRectangle first = pages.getPage(0).getMediaBox();
                assertThat(first.getWidth()).isGreaterThan(first.getHeight());
            }
        }
    }
}
