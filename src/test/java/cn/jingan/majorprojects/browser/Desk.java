package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.document.Sample;
import cn.jingan.majorprojects.testing.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;

/** One person before a window: signs in, opens what waits, fills in what the screen asks for. */
final class Desk implements AutoCloseable {
    private static final Path PICTURES = Path.of("src/docs/pictures");
    private static final boolean WRITE = "write".equals(System.getProperty("screens"));

    private final Window window;
    private final String home;
    private int forgiven;

    private Desk(Window window, int port) {
        this.window = window;
        this.home = "http://localhost:" + port;
    }

    /** The window before anybody signed in. */
    static Desk nobody(Window window, int port) {
        return new Desk(window, port).open("/login");
    }

    /** The window of that demo account. */
    static Desk of(Window window, int port, String username) {
        return nobody(window, port).signIn(username);
    }

    /** Signs in with that demo account on the page on which one does. */
    Desk signIn(String username) {
        page().fill("#username", username);
        page().fill("#password", "jingan-demo");
        page().click("#sign-in button");
        assertThat(page().url()).as(username + " is signed in").doesNotContain("/login");
        return this;
    }

    Page page() {
        return window.page();
    }

    Window window() {
        return window;
    }

    Desk open(String path) {
        window.open(home + path);
        return this;
    }

    /** Opens the first thing that waits for this person in that project and is called so. */
    Desk task(String project, String words) {
        open("/");
        page().fill("#q", project);
        page().click("form.bar button[type=submit]");
        FilterOptions called = new FilterOptions().setHasText(words);
        page().locator("a.ask").filter(called).first().click();
        page().waitForURL(address -> !address.contains("?"));
        return this;
    }

    Desk choose(String field, String value) {
        Locator list = page().locator("select[name='%s']".formatted(field));
        if (list.count() > 0) {
            list.selectOption(value);
        } else {
            page().check("input[name='%s'][value='%s']".formatted(field, value));
        }
        return this;
    }

    Desk write(String field, Object text) {
        page().locator("main [name=%s]:enabled".formatted(field)).fill(text.toString());
        return this;
    }

    /** A scan of that name, which says on its page what it is the scan of. */
    Desk attach(String name) {
        byte[] scan = Sample.paper("Scan " + Integer.toHexString(name.hashCode()));
        page().setInputFiles("[name=evidence]", new FilePayload(name, "application/pdf", scan));
        return this;
    }

    /** Sends the form of the page; the inbox then says that it is done. */
    Desk send() {
        press();
        assertThat(page().url()).as("done: " + text("main")).contains("?done=");
        assertThat(text("p.note[role=status]")).isNotBlank();
        return this;
    }

    /** Sends the form of the page, whatever comes of it. */
    Desk press() {
        page().click("main form[data-draft] .actions button[type=submit]");
        page().waitForLoadState();
        return this;
    }

    String text(String selector) {
        return page().locator(selector).first().innerText();
    }

    List<String> texts(String selector) {
        return page().locator(selector).allInnerTexts();
    }

    String value(String field) {
        return page().locator("main [name=%s]".formatted(field)).inputValue();
    }

    /** With -Dscreens=look what the screen shows now, in target/screenshots. */
    Desk look(String name) {
        window.screenshot(name);
        return this;
    }

    /** The same; with -Dscreens=write also, as large as the window, the picture in the documentation. */
    Desk picture(String name) {
        look(name);
        if (WRITE) {
            page().evaluate("scrollTo(0, 0)");
            page().screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
        return this;
    }

    /** Lets the complaints so far pass: the test has looked at them. */
    Desk forgive() {
        forgiven = window.complaints().size();
        return this;
    }

    /** Closes the window; fails if the browser complained about anything. */
    @Override
    public void close() {
        try (window) {
            assertThat(window.complaints().subList(forgiven, window.complaints().size()))
                    .isEmpty();
        }
    }
}
