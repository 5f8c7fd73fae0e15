package cn.jingan.majorprojects.testing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.TestPropertySource;

/** Classes that share one application take turns; those that have another one run beside them. */
final class ApplicationLock implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> testClass) {
        MergedAnnotations all = MergedAnnotations.from(testClass, SearchStrategy.TYPE_HIERARCHY);
        String database = all.isPresent(OnMySql.class) ? "MySQL" : "H2";
        String parts = all.stream(Import.class)
                .flatMap(imported -> Arrays.stream(imported.getClassArray("value")))
                .map(Class::getName)
                .filter(name -> name.startsWith("cn.jingan."))
                .sorted()
                .collect(Collectors.joining(" "));
        String properties = all.isPresent(TestPropertySource.class) ? testClass.getName() : "";
        return Set.of(new Lock("application on " + database + " with " + parts + properties));
    }
}
