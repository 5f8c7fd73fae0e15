package cn.jingan.majorprojects.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * The machine's Chromium, started once. Playwright serves one thread at a time: two classes that drove one browser at
 * once took each other's objects, so whoever has a window open drives it alone until the last is closed. Each
 * {@link Window} has cookies of its own, so one window is one person.
 */
public final class Chromium {
    /** The lock of the classes that do little else but browse: one at a time, for the sake of the machine. */
    public static final String ONE = "Chromium";

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");
    private static final ReentrantLock DRIVING = new ReentrantLock(true);
    private static final Supplier<Browser> BROWSER = SingletonSupplier.of(Chromium::launched);

    private Chromium() {}

    /** A new window as on a desk: 1280 × 720, Chinese. */
    public static Window desktop() {
        return window(1280, 720, "zh-CN");
    }

    /** A new window as on a desk, in which no script runs. */
    public static Window withoutScripts() {
        return window(new NewContextOptions()
                .setViewportSize(1280, 720)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(false));
    }

    /** A new window as on a phone: 390 × 844, Chinese. */
    public static Window phone() {
        return window(390, 844, "zh-CN");
    }

    /** A new window as on a desk, of somebody who reads English. */
    public static Window english() {
        return window(1280, 720, "en-GB");
    }

    /**
     * Where the browser is: the environment's CHROMIUM, else the usual places; it must answer with its version. The same
     * engine without a desktop's windows goes first: it takes half the time.
     */
    static Optional<Path> executable() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .filter(path -> Command.run(path, "--version").succeeded())
                .map(Path::of)
                .findFirst();
    }

    private static Window window(int width, int height, String language) {
        return window(new NewContextOptions().setViewportSize(width, height).setLocale(language));
    }

    private static Window window(NewContextOptions options) {
        DRIVING.lock();
        try {
            return new Window(BROWSER.get(), options, DRIVING::unlock);
        } catch (RuntimeException e) {
            DRIVING.unlock();
            throw e;
        }
    }

    private static Browser launched() {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(options());
    }

    private static LaunchOptions options() {
        return new LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(ARGUMENTS);
    }
}
