package cn.jingan.majorprojects.benchmark.inside;

import cn.jingan.majorprojects.project.Category;
import cn.jingan.majorprojects.project.ProjectService;
import cn.jingan.majorprojects.project.Registration;
import cn.jingan.majorprojects.shared.Acting;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Registers more schools, each with its road map and its running case, until there are as many as asked for; then ends. */
public final class Filling implements ApplicationListener<ApplicationReadyEvent> {
    private static final int OF_THE_OUTLINE = 82;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        ProjectService service = event.getApplicationContext().getBean(ProjectService.class);
        for (int no = OF_THE_OUTLINE + 1; no <= Integer.getInteger("benchmark.projects"); no++) {
            service.register(Acting.SYSTEM, school(no));
        }
        System.exit(SpringApplication.exit(event.getApplicationContext()));
    }

    private static Registration school(int no) {
        return new Registration(
                null,
                "T-%05d".formatted(no),
                "计时用学校 " + no,
                Category.SOCIAL,
                "EDUCATION",
                "",
                "",
                null,
                "jyj",
                "APPROVAL",
                "GOVERNMENT",
                "SCHOOL",
                List.of(),
                "");
    }
}
