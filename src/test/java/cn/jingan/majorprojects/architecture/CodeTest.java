package cn.jingan.majorprojects.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.jingan.majorprojects.shared.Ids;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;

class CodeTest {
    private static final JavaClasses PRODUCT = AllClasses.ofTheProduct();

    private static final DescribedPredicate<JavaMethodCall> THE_MACHINES_TIME = describe(
            "the machine's time instead of the clock",
            call -> call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class)));

    @Test
    void onlyLifecycleKnowsTheEngine() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("..majorprojects.lifecycle..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..");
        rule.check(PRODUCT);
    }

    @Test
    void timeComesFromTheClock() {
        ArchRule rule = noClasses()
                .should(callMethodWhere(THE_MACHINES_TIME))
                .orShould()
                .callConstructor(Date.class);
        rule.check(PRODUCT);
    }

    @Test
    void onlyIdsCountMilliseconds() {
        ArchRule rule =
                noClasses().that().doNotBelongToAnyOf(Ids.class).should().callMethod(System.class, "currentTimeMillis");
        rule.check(PRODUCT);
    }

    @Test
    void onlyConfigurationMakesAClock() {
        ArchRule rule = noClasses()
                .that()
                .areNotAnnotatedWith(Configuration.class)
                .should()
                .callMethodWhere(describe(
                        "Clock.system…",
                        call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")));
        rule.check(PRODUCT);
    }

    @Test
    void sqlStandsInXml() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "annotations of MyBatis that hold SQL or mappings",
                        type -> type.getPackageName().equals("org.apache.ibatis.annotations")
                                && !type.isEquivalentTo(Mapper.class)
                                && !type.isEquivalentTo(Param.class)));
        rule.check(PRODUCT);
    }

    @Test
    void controllersAreNobodysApi() {
        ArchRule rule = classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..web..")
                .allowEmptyShould(true);
        rule.check(PRODUCT);
    }

    @Test
    void controllersKnowNoRows() {
        ArchRule rule = noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areMetaAnnotatedWith(Mapper.class)
                .allowEmptyShould(true);
        rule.check(PRODUCT);
    }

    @Test
    void mappersAreHidden() {
        ArchRule rule = classes().that().areAnnotatedWith(Mapper.class).should().bePackagePrivate();
        rule.check(PRODUCT);
    }

    @Test
    void nothingIsPrinted() {
        ArchRule rule =
                noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
        rule.check(PRODUCT);
    }
}
