package cn.jingan.majorprojects.browser;

import cn.jingan.majorprojects.scenario.Fixtures;
import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.OnH2;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** A story told in a browser, on an application that browsers alone use, beside the tests that do not look. */
@Order(2)
@OnH2
@Import({Fixtures.class, InChromium.Alone.class})
@ResourceLock(Chromium.ONE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InChromium {

    /** Nothing but the mark by which this application differs from the others. */
    @TestConfiguration(proxyBeanMethods = false)
    class Alone {}
}
