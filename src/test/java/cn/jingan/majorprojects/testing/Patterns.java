package cn.jingan.majorprojects.testing;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** The patterns of a mapping: one for each word that a variable of it may be, such as {@code {step:verify|annul}}. */
public final class Patterns {
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([\\w|-]+)}");

    private Patterns() {}

    public static Stream<String> of(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().flatMap(Patterns::each);
    }

    private static Stream<String> each(String pattern) {
        Matcher choice = CHOICE.matcher(pattern);
        return choice.find()
                ? Arrays.stream(choice.group(1).split("\\|")).map(choice::replaceFirst)
                : Stream.of(pattern);
    }
}
