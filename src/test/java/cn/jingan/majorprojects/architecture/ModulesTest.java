package cn.jingan.majorprojects.architecture;

import cn.jingan.majorprojects.MajorProjectsApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void useOnlyWhatTheyDeclareAndNothingInACircle() {
        ApplicationModules.of(MajorProjectsApplication.class).verify();
    }
}
