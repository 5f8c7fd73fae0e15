package cn.jingan.majorprojects;

import cn.jingan.majorprojects.audit.Verification;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Runs a district's major projects as cases, from the reserve library to close. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(systemName = "静安区重大项目全周期管理", sharedModules = "shared")
public class MajorProjectsApplication {

    /**
     * Starts the product; the embedded database is the default, profile {@code mysql} the one for service. With
     * {@code verify bundle.zip} it checks a bundle of the history instead, with neither database nor network.
     */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("verify")) {
            System.exit(Verification.run(args));
        }
        SpringApplication.run(MajorProjectsApplication.class, args);
    }
}
