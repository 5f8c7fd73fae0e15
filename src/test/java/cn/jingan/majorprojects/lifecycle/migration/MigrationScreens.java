package cn.jingan.majorprojects.lifecycle.migration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.Chromium;
import cn.jingan.majorprojects.testing.Window;

/** What people see of a migration. */
final class MigrationScreens {
    private final String home;

    MigrationScreens(int port) {
        home = "http://localhost:" + port;
    }

    void theAdministratorSees(String id, String model, int before) {
        String blank = "/migrations/new?model=" + model + "&from=" + before;
        try (Window window = signedIn(Chromium.desktop(), "admin.system")) {
            window.open(home + "/migrations/" + id).screenshot("migration");
            assertThat(window.page().innerText("main")).contains("已结束", "已迁移", "新增：归档");
            window.requireAccessible();
            window.open(home + "/migrations").requireAccessible().screenshot("migrations");
            window.open(home + blank).requireAccessible().screenshot("migration-new");
            window.requireNoComplaints().requireNoSidewaysScrolling();
        }
        try (Window window = signedIn(Chromium.phone(), "admin.system")) {
            window.open(home + "/migrations/" + id).requireNoSidewaysScrolling().screenshot("migration-phone");
            window.open(home + "/migrations").requireNoSidewaysScrolling().screenshot("migrations-phone");
            window.open(home + blank).requireNoSidewaysScrolling().screenshot("migration-new-phone");
            window.requireNoComplaints();
        }
    }

    void theProjectShowsBothVersions(String project, String instance, int before) {
        try (Window window = signedIn(Chromium.desktop(), "fgw.director")) {
            window.open(home + "/projects/" + project + "/process?instance=" + instance)
                    .screenshot("process-two-versions");
            assertThat(window.page().innerText("main")).contains("模型各版", "归档");
            window.page().click("a:has-text('第 " + before + " 版')");
            assertThat(window.page().innerText("main")).contains("负责人签发");
        }
    }

    private Window signedIn(Window window, String username) {
        window.open(home + "/login");
        window.page().fill("#username", username);
        window.page().fill("#password", "jingan-demo");
        window.page().click("#sign-in button");
        return window;
    }
}
