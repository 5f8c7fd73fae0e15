package cn.jingan.majorprojects.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import java.util.stream.Stream;

/** The classes of the product and of its tests, read once for all that look at them. */
final class AllClasses {
    static final JavaClasses ALL = new ClassFileImporter().importPackages("cn.jingan.majorprojects");

    private AllClasses() {}

    static Stream<JavaClass> ofTheProduct() {
        return ALL.stream().filter(type -> type.getSource()
                .map(source -> Location.of(source.getUri()))
                .filter(new DoNotIncludeTests()::includes)
                .isPresent());
    }
}
