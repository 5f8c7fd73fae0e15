package cn.jingan.majorprojects.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How the machine installs what it lacks.
 *
 * @param refresh the words that fetch the list of packages
 * @param install the words before the packages
 * @param packages the packages that hold each thing; of several the first that exists is taken
 * @param exists whether there is a package of that name
 */
record PackageManager(
        List<String> refresh, List<String> install, Map<String, List<String>> packages, Predicate<String> exists) {
    static final String CHROMIUM = "Chromium";
    static final String CHINESE_FONT = "a Chinese font";
    static final String CLAMAV = "clamd";

    private static final Map<String, String> QUIET = Map.of("DEBIAN_FRONTEND", "noninteractive");
    private static final PackageManager APT = new PackageManager(
            List.of("apt-get", "update"),
            List.of("apt-get", "install", "-y", "--no-install-recommends"),
            Map.of(
                    "libaio.so.1",
                    List.of("libaio1t64", "libaio1"),
                    "libnuma.so.1",
                    List.of("libnuma1"),
                    "libcrypt.so.1",
                    List.of("libcrypt1"),
                    "libstdc++.so.6",
                    List.of("libstdc++6"),
                    CHROMIUM,
                    List.of("chromium-headless-shell", "chromium"),
                    CHINESE_FONT,
                    List.of("fonts-noto-cjk"),
                    CLAMAV,
                    List.of("clamav-daemon")),
            name -> Command.run("apt-cache", "show", "--no-all-versions", name)
                    .said()
                    .contains("Version:"));
    private static final PackageManager DNF = new PackageManager(
            List.of("dnf", "makecache"),
            List.of("dnf", "install", "-y"),
            Map.of(
                    "libaio.so.1",
                    List.of("libaio"),
                    "libnuma.so.1",
                    List.of("numactl-libs"),
                    "libcrypt.so.1",
                    List.of("libxcrypt-compat"),
                    "libstdc++.so.6",
                    List.of("libstdc++"),
                    CHROMIUM,
                    List.of("chromium"),
                    CHINESE_FONT,
                    List.of("google-noto-sans-cjk-fonts", "google-noto-sans-cjk-ttc-fonts"),
                    CLAMAV,
                    List.of("clamd")),
            name -> Command.run("dnf", "-q", "list", name).succeeded());

    /** The machine's own; empty where it has none that we know. */
    static Optional<PackageManager> ofThisMachine() {
        return Stream.of(APT, DNF)
                .filter(known ->
                        Command.run(known.install().get(0), "--version").succeeded())
                .findFirst();
    }

    /** Installs what holds these things, when this account may; says nothing about success, the caller looks again. */
    void install(List<String> things) {
        privilege().ifPresent(privilege -> {
            run(privilege, refresh);
            run(privilege, words(things));
        });
    }

    /** What a person would type to the same end. */
    String command(List<String> things) {
        return "sudo " + String.join(" ", words(things));
    }

    private List<String> words(List<String> things) {
        List<String> words = new ArrayList<>(install);
        things.stream().map(this::packageOf).forEach(words::add);
        if (things.contains(CHINESE_FONT)) {
            words.add("fontconfig");
        }
        return words;
    }

    private String packageOf(String thing) {
        List<String> candidates = packages.getOrDefault(thing, List.of(thing));
        return candidates.stream().filter(exists).findFirst().orElse(candidates.get(candidates.size() - 1));
    }

    private static Optional<List<String>> privilege() {
        if ("root".equals(System.getProperty("user.name"))) {
            return Optional.of(List.of());
        }
        return Command.run("sudo", "-n", "true").succeeded()
                ? Optional.of(List.of("sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"))
                : Optional.empty();
    }

    private static void run(List<String> privilege, List<String> words) {
        List<String> all = new ArrayList<>(privilege);
        all.addAll(words);
        Command.Outcome outcome = new Command(QUIET, all).run();
        if (!outcome.succeeded()) {
            System.err.println(outcome.said());
        }
    }
}
