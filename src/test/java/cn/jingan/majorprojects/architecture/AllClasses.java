package cn.jingan.majorprojects.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;

/** The classes of the product and of its tests, read once for all that look at them. */
final class AllClasses {
    static final JavaClasses ALL = new ClassFileImporter().importPackages("cn.jingan.majorprojects");

    private AllClasses() {}

    static JavaClasses ofTheProduct() {
        return ALL.that(describe("of the product", type -> type.getSource()
                .map(source -> Location.of(source.getUri()))
                .filter(new DoNotIncludeTests()::includes)
                .isPresent()));
    }
}
