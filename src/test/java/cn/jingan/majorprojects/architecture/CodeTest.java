package cn.jingan.majorprojects.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.jingan.majorprojects.shared.Ids;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "cn.jingan.majorprojects", importOptions = DoNotIncludeTests.class)
class CodeTest {
    private static final DescribedPredicate<JavaMethodCall> THE_MACHINES_TIME = describe(
            "the machine's time instead of the clock",
            call -> call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class)));

    @ArchTest
    static final ArchRule ONLY_LIFECYCLE_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("..majorprojects.lifecycle..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses().should(callMethodWhere(THE_MACHINES_TIME)).orShould().callConstructor(Date.class);

    @ArchTest
    static final ArchRule ONLY_IDS_COUNT_MILLISECONDS =
            noClasses().that().doNotBelongToAnyOf(Ids.class).should().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule ONLY_CONFIGURATION_MAKES_A_CLOCK = noClasses()
            .that()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .callMethodWhere(describe(
                    "Clock.system…",
                    call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                            && call.getName().startsWith("system")));

    @ArchTest
    static final ArchRule SQL_STANDS_IN_XML = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "annotations of MyBatis that hold SQL or mappings",
                    type -> type.getPackageName().equals("org.apache.ibatis.annotations")
                            && !type.isEquivalentTo(Mapper.class)
                            && !type.isEquivalentTo(Param.class)));

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_NOBODYS_API = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CONTROLLERS_KNOW_NO_ROWS = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areMetaAnnotatedWith(Mapper.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule MAPPERS_ARE_HIDDEN =
            classes().that().areAnnotatedWith(Mapper.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
