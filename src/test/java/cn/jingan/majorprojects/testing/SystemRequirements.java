package cn.jingan.majorprojects.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test: installs what the tests need of the machine, or stops the run with one sentence that says what
 * is missing and how to get it. A test is never left out because something is missing, but for the one against a virus
 * scanner: where ClamAV cannot be had, the run says so and goes on.
 */
public final class SystemRequirements implements LauncherSessionListener {
    private static boolean met;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        requireOnce();
    }

    private static synchronized void requireOnce() {
        if (!met) {
            Optional<PackageManager> manager = PackageManager.ofThisMachine();
            require(manager);
            wish(manager);
            met = true;
        }
    }

    private static void wish(Optional<PackageManager> manager) {
        List<String> wanted = List.of(PackageManager.CLAMAV);
        if (ClamAvDaemon.executable().isEmpty()) {
            manager.ifPresent(found -> found.install(wanted));
        }
        if (ClamAvDaemon.executable().isEmpty()) {
            System.err.println("No clamd here, so uploads are not tried against a real virus scanner; to have it run: "
                    + manager.map(found -> found.command(wanted)).orElse("apt-get install -y clamav-daemon"));
        }
    }

    private static void require(Optional<PackageManager> manager) {
        List<String> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        List<String> left = manager.map(found -> installed(found, missing)).orElse(missing);
        if (!left.isEmpty()) {
            throw new IllegalStateException(sentence(left, manager));
        }
    }

    private static List<String> installed(PackageManager manager, List<String> missing) {
        System.err.println("Installing what the tests need: " + String.join(", ", missing));
        manager.install(missing);
        return missing();
    }

    private static List<String> missing() {
        List<String> missing = new ArrayList<>(MySqlFiles.missingLibraries());
        if (Chromium.executable().isEmpty()) {
            missing.add(PackageManager.CHROMIUM);
        }
        if (Command.run("fc-list", ":lang=zh", "family").said().isBlank()
                || !Command.run("fc-list", "--version").succeeded()) {
            missing.add(PackageManager.CHINESE_FONT);
        }
        return missing;
    }

    static String sentence(List<String> missing, Optional<PackageManager> manager) {
        String command = manager.map(found -> found.command(missing))
                .orElse("apt-get install -y libaio1 libnuma1 chromium-headless-shell fontconfig fonts-noto-cjk"
                        + " (as on Debian 12)");
        return "The tests need %s, which this machine lacks and which could not be installed from here; run: %s"
                .formatted(String.join(", ", missing), command);
    }
}
