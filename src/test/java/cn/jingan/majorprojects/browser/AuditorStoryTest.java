package cn.jingan.majorprojects.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.verify.Verify;
import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Registry;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import cn.jingan.majorprojects.testing.Chromium;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An auditor finds that one person applied and decided, follows the process, marks the entry, takes the year home, and
 * reads there which entry was altered on the way.
 */
@InChromium
class AuditorStoryTest {
    private static final String BREACH = "由同一人申报又决定，自批自。";

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Registry registry;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @TempDir
    private Path home;

    @Test
    void a_breach_is_found_taken_home_and_an_altered_byte_is_named() throws IOException {
        String code = registry.road();
        cast.completeStage(code);
        cast.passGate(code);
        plantBreach(code);
        try (Desk auditor = Desk.of(Chromium.desktop(), port, "sjj.auditor")) {
            findIt(auditor, code);
            markIt(auditor);
            sample(auditor);
            look(auditor, code);
            Path bundle = export(auditor);
            assertThat(verified(bundle)).startsWith("0 校验通过。");
            assertThat(verified(altered(bundle)))
                    .startsWith("1 校验不通过。" + code + " 第 ")
                    .contains("内容被改动");
        }
        theAdministratorSeesWhatTheAuditorDid();
    }

    /** Own reads and exports stand in the trail that the audit administrator reads, and no business beside them. */
    private void theAdministratorSeesWhatTheAuditorDid() {
        try (Desk administrator = Desk.of(Chromium.desktop(), port, "admin.audit")) {
            administrator.open("/history").look("trail");
            assertThat(administrator.text("main"))
                    .contains("导出校验包", "检索历史", "查看某日的状态")
                    .doesNotContain(BREACH);
            administrator.open("/history?action=history.bundled");
            assertThat(administrator.text("aside.panel")).contains("区审计局", "年份");
        }
    }

    /** What no service lets happen: as if somebody had written past them. */
    private void plantBreach(String code) {
        String person = cast.actor("jgw.officer").personId();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(DomainEvent.of(
                    new Acting(person, "OFFICER", "jgw"), "gate.prepared", code, "gate", "planted", "S1"));
            events.publishEvent(DomainEvent.of(
                            new Acting(person, "VICE_MAYOR", "zf"), "gate.decided", code, "gate", "planted", "S1")
                    .change("verdict", null, "APPROVED")
                    .saying(BREACH));
        });
    }

    private void findIt(Desk auditor, String code) {
        auditor.page().click("nav >> text=历史");
        assertThat(auditor.page().locator(".asked > li").count()).isEqualTo(9);
        assertThat(auditor.page().locator(".asked > li:has(a)").count())
                .as("each is one press from its answer")
                .isEqualTo(9);
        assertThat(auditor.text("#question-7")).contains("系统变灯", "同意改灯");
        auditor.look("questions").page().click("#question-1 >> text=同一人办理");
        Locator found =
                auditor.page().locator("tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(code));
        assertThat(found.first().innerText()).contains("同一人办理相互牵制的两步");
        auditor.look("findings");
        found.first().locator("td a").first().click();
        assertThat(auditor.text("aside.panel")).contains(BREACH);
    }

    @Test
    void a_project_is_found_by_a_part_of_its_name() {
        try (Desk auditor = Desk.of(Chromium.desktop(), port, "sjj.auditor")) {
            auditor.open("/history").page().fill("#history-project", "中 学");
            auditor.page().click(".history button.primary");
            assertThat(auditor.look("history-which").texts(".empty li"))
                    .hasSizeGreaterThan(2)
                    .allMatch(name -> name.contains("中学"));
            auditor.window().requireAccessible();
            auditor.page().click(".empty >> text=久隆模范中学");
            assertThat(auditor.texts(".tl .when small")).isNotEmpty().allMatch(where -> where.startsWith("ZD-037"));
            auditor.open("/history").page().fill("#history-project", "没有这个项目");
            auditor.page().click(".history button.primary");
            assertThat(auditor.text(".empty")).contains("没有“没有这个项目”这个项目");
            assertThat(auditor.page().inputValue("#history-project")).isEqualTo("没有这个项目");
        }
    }

    private void markIt(Desk auditor) {
        auditor.page().click("aside.panel a[href$='/mark']");
        auditor.choose("mark", "EXCEPTION").press();
        assertThat(auditor.text(".errsum")).isNotBlank();
        auditor.forgive().write("note", "请被审计单位说明。").look("mark").press();
        assertThat(auditor.text("aside.panel")).contains("有问题", "请被审计单位说明。");
    }

    private void sample(Desk auditor) {
        auditor.open("/history/samples")
                .choose("method", "RANDOM")
                .write("size", 5)
                .write("seed", "story");
        auditor.look("samples").press();
        assertThat(auditor.texts("tbody tr")).hasSize(5);
        auditor.page().click(".head >> text=重抽核对");
        assertThat(auditor.text(".verify")).contains("重抽所得相同", "story");
        auditor.look("sample").open("/history/marks").look("marks");
        assertThat(auditor.text("main")).contains("请被审计单位说明。");
    }

    /** The state on a day and the course of the process. */
    private void look(Desk auditor, String code) {
        auditor.open("/history/as-of?project=" + code + "&date="
                        + LocalDate.now(clock).minusDays(1) + "&to=" + LocalDate.now(clock))
                .look("as-of");
        assertThat(auditor.text("main")).contains("阶段");
        auditor.open("/projects/" + code + "/replay");
        auditor.open(auditor.page()
                .locator(".instances a")
                .filter(new Locator.FilterOptions().setHasText("G1"))
                .first()
                .getAttribute("href"));
        int last = Integer.parseInt(auditor.page().getAttribute("#replay-at", "max"));
        assertThat(last).isGreaterThan(5);
        assertThat(auditor.page().locator("[data-node].cur").count()).isZero();
        auditor.page().focus("#replay-at");
        auditor.page().keyboard().press("Home");
        assertThat(auditor.page().inputValue("#replay-at")).isEqualTo("0");
        auditor.page().click("[data-on]");
        assertThat(auditor.page().inputValue("#replay-at")).isEqualTo("1");
        assertThat(auditor.text("[data-replay] output")).contains("办完 申报", "部门签发");
        assertThat(auditor.text("[data-frame].sel")).contains("区建管委·项目专员");
        auditor.look("replay").page().setViewportSize(390, 844);
        auditor.look("replay-phone").window().requireAccessible().requireNoSidewaysScrolling();
        auditor.page().setViewportSize(1280, 720);
    }

    private Path export(Desk auditor) {
        auditor.open("/history/seal");
        int year = LocalDate.now(clock).getYear();
        for (int tries = 0; !auditor.text(".verify").contains("等待封存 0 条") && tries < 20; tries++) {
            auditor.page().waitForTimeout(1000);
            auditor.page().reload();
        }
        auditor.page().fill("#bundle-year", String.valueOf(year));
        Download file = auditor.page().waitForDownload(() -> auditor.page().click("form.bar button.primary"));
        Path bundle = home.resolve("bundle.zip");
        file.saveAs(bundle);
        return bundle;
    }

    private String verified(Path bundle) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = Verify.run(List.of(bundle.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
        return status + " " + said.toString(StandardCharsets.UTF_8);
    }

    /** The same bundle in which one byte of the planted entry's text is another. */
    private Path altered(Path bundle) throws IOException {
        Path other = home.resolve("altered.zip");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(bundle));
                OutputStream out = Files.newOutputStream(other);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(same);
                zip.write(altered(in.readAllBytes()));
                zip.closeEntry();
            }
        }
        return other;
    }

    private static byte[] altered(byte[] content) {
        byte[] sought = BREACH.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + sought.length <= content.length; at++) {
            if (java.util.Arrays.equals(sought, java.util.Arrays.copyOfRange(content, at, at + sought.length))) {
                content[at + sought.length - 4]++;
                return content;
            }
        }
        return content;
    }
}
