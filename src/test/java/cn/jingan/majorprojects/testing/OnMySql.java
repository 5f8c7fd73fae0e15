package cn.jingan.majorprojects.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a random port with the production profile, on a real MySQL server. Classes that add nothing
 * to it share one application and its database; one that adds a property or bean gets both anew.
 * Those that share run one after the other, beside all others.
 * Of what accompanies a test by default it takes what is used: to look through all beans for mocks after each test took
 * a twentieth of the time, and there are none.
 */
@ResourceLock(providers = ApplicationLock.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles({"mysql", "test"})
@ContextConfiguration(initializers = MySqlContext.class)
public @interface OnMySql {}
