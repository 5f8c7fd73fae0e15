package cn.jingan.majorprojects.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;

class PaperTest {
    private final Paper paper = new Paper(new TemplateEngine());

    @Test
    void aSignThatTheFontDoesNotHaveIsPrintedAsItsCode() {
        assertThat(paper.legible("吉\uD842\uDFB7\n镕")).isEqualTo("吉〔U+20BB7〕\n镕");
        assertThat(paper.legible(null)).isEmpty();
    }
}
