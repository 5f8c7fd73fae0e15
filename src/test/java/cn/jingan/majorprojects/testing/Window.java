package cn.jingan.majorprojects.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A browser window of one person: opens pages, remembers what the browser complained about, takes pictures. */
public final class Window implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** The product answers a refused form with 422 and its page; the browser reports the status as an error. */
    private static final String REFUSAL = "the server responded with a status of 422";

    private static final String REPORT_VIOLATIONS =
            """
            document.addEventListener('securitypolicyviolation', e =>
                reportViolation(`${e.violatedDirective} ${e.blockedURI} at ${e.sourceFile}:${e.lineNumber}`));
            """;

    private final BrowserContext context;
    private final Page page;
    private final Runnable closed;
    private final List<String> complaints = new ArrayList<>();

    Window(Browser browser, NewContextOptions options, Runnable closed) {
        this.closed = closed;
        context = browser.newContext(options.setTimezoneId("Asia/Shanghai"));
        context.exposeFunction("reportViolation", words -> complaints.add("content security policy: " + words[0]));
        context.addInitScript(REPORT_VIOLATIONS);
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("script: " + error));
    }

    /** Goes to the address and waits until the page is loaded. */
    public Window open(String address) {
        page.navigate(address);
        return this;
    }

    /** The page in the window, for everything else Playwright can do. */
    public Page page() {
        return page;
    }

    /** Console errors, uncaught exceptions and violations of the content security policy so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Fails if the browser complained about anything since the window was opened. */
    public Window requireNoComplaints() {
        if (!complaints.isEmpty()) {
            throw new AssertionError("%s: %s".formatted(page.url(), String.join("\n", complaints)));
        }
        return this;
    }

    /** Fails if the page breaks an accessibility rule gravely, and lists where. Our pages have no frames of other sites. */
    public Window requireAccessible() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        String found = new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Window::readable)
                        .collect(Collectors.joining("\n"));
        if (!found.isEmpty()) {
            throw new AssertionError("%s:\n%s".formatted(page.url(), found));
        }
        return this;
    }

    /** Fails if the page is wider than the window, so that a reader would have to scroll sideways. */
    public Window requireNoSidewaysScrolling() {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) beyond).intValue() > 0) {
            throw new AssertionError("%s is %s px wider than the window".formatted(page.url(), beyond));
        }
        return this;
    }

    /** With {@code -Dscreens=look} (or {@code write}) a picture of the whole page in {@code target/screenshots/<name>.png}. */
    public Window screenshot(String name) {
        if (System.getProperty("screens") == null) {
            return this;
        }
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            closed.run();
        }
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains(REFUSAL)) {
            complaints.add("console: %s (%s)".formatted(message.text(), message.location()));
        }
    }

    private static String readable(Rule rule) {
        String where = rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return "%s %s: %s%n    %s".formatted(rule.getImpact(), rule.getId(), rule.getHelp(), where);
    }
}
