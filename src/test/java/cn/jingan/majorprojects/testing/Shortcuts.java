package cn.jingan.majorprojects.testing;

import org.springframework.context.ConfigurableApplicationContext;

/** What an application of the tests is spared beside the product, because it would prove nothing. */
final class Shortcuts {

    private Shortcuts() {}

    static void take(ConfigurableApplicationContext context) {
        LightPasswords passwords = new LightPasswords();
        context.getBeanFactory().addBeanPostProcessor(passwords);
        context.addApplicationListener(passwords);
        context.getBeanFactory().addBeanPostProcessor(new KnownCallers());
        context.getBeanFactory().registerSingleton("wholeWrites", new WholeWrites());
    }
}
