package cn.jingan.majorprojects.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The {@link WholeApplication} as the run command starts it: embedded database, files, all under a new directory in
 * {@code target}.
 */
@WholeApplication
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("test")
@ContextConfiguration(initializers = H2Context.class)
public @interface OnH2 {}
