package cn.jingan.majorprojects.audit.verify;

import cn.jingan.majorprojects.audit.proof.NoteKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The command {@code verify bundle.zip [--head known-head.txt] [--key keys.txt] [--lang en]}. */
public final class Verify {
    /** All is well. */
    public static final int GOOD = 0;
    /** Something is wrong and named. */
    public static final int WRONG = 1;
    /** The command was given wrongly, or a file cannot be read. */
    public static final int UNUSABLE = 2;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final long STEP = 100_000;

    private final PrintStream out;
    private ResourceBundle texts = texts(Locale.ROOT);
    private @Nullable Path bundle;
    private final List<String> keptFiles = new ArrayList<>();
    private final List<String> keptTexts = new ArrayList<>();
    private final List<NoteKey> pinned = new ArrayList<>();

    private Verify(PrintStream out) {
        this.out = out;
    }

    /** Runs the command; the result is the status to exit with. */
    public static int run(List<String> arguments, PrintStream out) {
        return new Verify(out).run(arguments);
    }

    private int run(List<String> arguments) {
        try {
            if (!understand(arguments) || bundle == null) {
                say("verify.usage");
                return UNUSABLE;
            }
            return tell(new BundleCheck(bundle, keptFiles, keptTexts, pinned, this::progress).report());
        } catch (IOException | IllegalArgumentException e) {
            say("verify.unreadable", String.valueOf(e.getMessage()));
            return UNUSABLE;
        }
    }

    private boolean understand(List<String> arguments) throws IOException {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                bundle = Path.of(argument);
            } else if (i + 1 == arguments.size() || !option(argument, arguments.get(++i))) {
                return false;
            }
        }
        return bundle != null;
    }

    private boolean option(String name, String value) throws IOException {
        switch (name) {
            case "--head" -> {
                keptFiles.add(value);
                keptTexts.add(Files.readString(Path.of(value), StandardCharsets.UTF_8));
            }
            case "--key" ->
                Files.readString(Path.of(value), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> pinned.add(NoteKey.parse(line)));
            case "--lang" -> texts = texts(value.equals("en") ? Locale.ENGLISH : Locale.ROOT);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void progress(long entries) {
        if (entries >= STEP && entries / STEP != (entries - 10_000) / STEP) {
            say("verify.progress", entries);
        }
    }

    private int tell(Report report) {
        Finding finding = report.finding();
        if (finding != null) {
            say("verify.wrong", sentence(finding));
            return WRONG;
        }
        say("verify.good", scope(report), report.entries(), report.chains(), moment(report.signed()), report.size());
        say("verify.heads", report.heads(), report.kept());
        if (report.kept() == 0) {
            say("verify.trust", String.join("、", report.keys()));
        }
        return GOOD;
    }

    private String scope(Report report) {
        String[] words = report.scope().split(" ", 2);
        return text("verify.scope." + words[0], words.length > 1 ? words[1] : "");
    }

    private String sentence(Finding finding) {
        String what = text("verify." + finding.fault(), finding.file(), finding.detail());
        what = finding.line() == 0 ? what : what + text("verify.line", finding.file(), finding.line());
        if (finding.chain() == null) {
            return what;
        }
        return finding.recorded() == null
                ? text("verify.at", finding.chain(), finding.seq(), what)
                : text("verify.atTime", finding.chain(), finding.seq(), moment(finding.recorded()), what);
    }

    private static String moment(String time) {
        try {
            return MOMENT.format(Instant.parse(time));
        } catch (java.time.DateTimeException e) {
            return time;
        }
    }

    private void say(String key, Object... args) {
        out.println(text(key, args));
    }

    private String text(String key, Object... args) {
        Object[] plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = String.valueOf(args[i]);
        }
        return MessageFormat.format(texts.getString(key), plain);
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "messages/audit",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
