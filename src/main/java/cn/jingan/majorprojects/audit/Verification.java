package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.verify.Verify;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command that verifies a bundle, on the console. */
public final class Verification {

    private Verification() {}

    /** Runs {@code verify …}; the result is the status to exit with. Speaks UTF-8 whatever the machine's locale is. */
    public static int run(String[] command) {
        List<String> arguments = Arrays.asList(command).subList(1, command.length);
        try (PrintStream console =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return Verify.run(arguments, console);
        }
    }
}
