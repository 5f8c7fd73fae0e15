package cn.jingan.majorprojects.crash.inside;

import cn.jingan.majorprojects.lifecycle.worklist.InboxReconciler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/** Says in a file, once the product serves, at which port and where its inbox and its engine differ. */
public final class Arrival implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        ApplicationContext context = event.getApplicationContext();
        InboxReconciler.Differences differences =
                context.getBean(InboxReconciler.class).differences();
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        say(port + "\n" + (differences.none() ? "none" : differences));
    }

    private static void say(String text) {
        Path file = Path.of(System.getProperty("crash.ready"));
        try {
            Path draft = Files.writeString(Path.of(file + ".draft"), text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
