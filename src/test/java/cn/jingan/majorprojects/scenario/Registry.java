package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.Registration;
import cn.jingan.majorprojects.shared.Acting;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Projects beyond the annex, one for each test that goes round the stages. */
@TestComponent
public class Registry {
    /** Who leads a road unless it is said otherwise. */
    public static final String LEAD = "jgw";

    private static final AtomicInteger LAST = new AtomicInteger();

    @Autowired
    private ProjectService projects;

    /** Registers a road and returns its code. */
    public String road() {
        return road(LEAD);
    }

    /** Registers a road that this department leads, and returns its code. */
    public String road(String lead) {
        String code = "LD-%04d".formatted(LAST.incrementAndGet());
        projects.register(
                Acting.SYSTEM,
                new Registration(
                        null,
                        code,
                        "示例道路 " + code,
                        Category.INFRASTRUCTURE,
                        "TRANSPORT",
                        "",
                        "",
                        "jd-bz",
                        lead,
                        "APPROVAL",
                        "GOVERNMENT",
                        "ROAD_BRIDGE",
                        List.of(),
                        ""));
        return code;
    }
}
