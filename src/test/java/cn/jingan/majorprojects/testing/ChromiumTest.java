package cn.jingan.majorprojects.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(Chromium.ONE)
class ChromiumTest {
    private static final String PAGE =
            "data:text/html;charset=utf-8,<!doctype html><html lang=zh><title>静安</title><main><h1>静安</h1>%s</main>";

    @Test
    void drawsChineseCharactersAndNotTheBoxOfAMissingOne() {
        try (Window window = Chromium.desktop().open(PAGE.formatted(""))) {
            assertThat(drawn(window, "静"))
                    .isNotEqualTo(drawn(window, "\\uE000"))
                    .isNotEqualTo(drawn(window, "安"));
            window.screenshot("chinese").requireNoComplaints().requireAccessible();
        }
    }

    @Test
    void hasTheSizeOfADeskAndOfAPhone() {
        try (Window desk = Chromium.desktop();
                Window phone = Chromium.phone()) {
            assertThat(desk.page().evaluate("[innerWidth, innerHeight].join()")).isEqualTo("1280,720");
            assertThat(phone.page().evaluate("[innerWidth, innerHeight].join()"))
                    .isEqualTo("390,844");
        }
    }

    @Test
    void hearsWhatTheBrowserComplainsAbout() {
        try (Window window = Chromium.desktop().open(PAGE.formatted("<script>missing()</script>"))) {
            assertThatThrownBy(window::requireNoComplaints).hasMessageContaining("missing is not defined");
        }
    }

    @Test
    void hearsOfWhatTheContentSecurityPolicyForbids() {
        String page = PAGE.formatted("<p style='color:red'>")
                .replace("<title>", "<meta http-equiv=content-security-policy content=\"style-src 'self'\"><title>");
        try (Window window = Chromium.desktop().open(page)) {
            window.page().waitForCondition(() -> window.complaints().stream()
                    .anyMatch(complaint -> complaint.startsWith("content security policy")));
            assertThatThrownBy(window::requireNoComplaints).hasMessageContaining("style-src");
        }
    }

    @Test
    void findsWhatABlindReaderCannotUse() {
        try (Window window = Chromium.desktop().open(PAGE.formatted("<input>"))) {
            assertThatThrownBy(window::requireAccessible)
                    .hasMessageContaining("label")
                    .hasMessageContaining("<input>");
        }
    }

    @Test
    void findsAPageThatIsWiderThanAPhone() {
        try (Window window = Chromium.phone().open(PAGE.formatted("<p style=width:500px>静安"))) {
            assertThatThrownBy(window::requireNoSidewaysScrolling).hasMessageContaining("wider");
        }
    }

    private static Object drawn(Window window, String character) {
        return window.page()
                .evaluate(
                        """
                        () => {
                            const canvas = document.createElement('canvas');
                            const pen = canvas.getContext('2d');
                            pen.font = '32px sans-serif';
                            pen.fillText('%s', 4, 40);
                            return canvas.toDataURL();
                        }"""
                                .formatted(character));
    }
}
