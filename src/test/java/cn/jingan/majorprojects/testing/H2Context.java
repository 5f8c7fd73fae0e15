package cn.jingan.majorprojects.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives an application a data directory of its own; all but two things are as the run command has it: a commit need
 * not outlive the process, and the file is not made small again. Those that must are tried on a product that is killed,
 * with the run command's own settings.
 */
final class H2Context implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Shortcuts.take(context);
        TestPropertyValues.of("majorprojects.data-dir=" + DataDirectory.fresh()).applyTo(context);
        String url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        TestPropertyValues.of("spring.datasource.url="
                        + url.replace("WRITE_DELAY=0;", "WRITE_DELAY=5000;AUTO_COMPACT_FILL_RATE=0;"))
                .applyTo(context);
    }
}
