package cn.jingan.majorprojects.web.start;

import cn.jingan.majorprojects.organization.DemoPeople;
import cn.jingan.majorprojects.organization.Person;
import cn.jingan.majorprojects.organization.SetupService;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the product is, and how the first person gets in. */
@Component
class StartNotice {
    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    private final DemoPeople demo;
    private final SetupService setup;
    private final Environment environment;

    StartNotice(DemoPeople demo, SetupService setup, Environment environment) {
        this.demo = demo;
        this.setup = setup;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String url = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        if (demo.areIn()) {
            LOG.info("\n\n  {}\n\n  试用账号，口令都是 {}\n{}\n", url, demo.password(), accounts());
        }
        setup.open()
                .ifPresent(secret -> LOG.info(
                        "\n\n  还没有可用的账号。请在 24 小时内打开下面的链接，建立第一个安全管理员（只能用一次）：\n  {}\n", link(url, "/setup/" + secret)));
    }

    /** At the address people open the product by, where the installation says it. */
    private String link(String here, String path) {
        String home = environment.getRequiredProperty("majorprojects.home");
        return home.startsWith("http://localhost")
                ? here + path + "\n  这个地址只在本机上打得开；设置 majorprojects.home（大家打开本系统的地址）后重新启动，这里就用那个地址。"
                : home.replaceFirst("/$", "") + path;
    }

    private String accounts() {
        return demo.shown().stream().map(StartNotice::line).collect(Collectors.joining("\n"))
                + "\n    其他部门同理：部门代码.officer、.handler、.head（代码见 seeds/departments.csv）";
    }

    private static String line(Person person) {
        return "    %-18s %s".formatted(person.username(), person.display());
    }
}
