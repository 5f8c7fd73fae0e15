package cn.jingan.majorprojects.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a request that is several commands, each in a transaction of its own: none is opened around them, and nothing is
 * repeated. Its handler fails only where none of them was committed.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandsOfTheirOwn {}
