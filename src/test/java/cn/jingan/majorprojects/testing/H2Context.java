package cn.jingan.majorprojects.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application a data directory of its own; everything else is as the run command has it. */
final class H2Context implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new KnownCallers());
        context.addApplicationListener(new LightPasswords());
        TestPropertyValues.of("majorprojects.data-dir=" + DataDirectory.fresh()).applyTo(context);
    }
}
