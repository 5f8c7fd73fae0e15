package cn.jingan.majorprojects.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The {@link WholeApplication} with the production profile, on a real MySQL server. */
@WholeApplication
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles({"mysql", "test"})
@ContextConfiguration(initializers = MySqlContext.class)
public @interface OnMySql {}
