package cn.jingan.majorprojects.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemRequirementsTest {
    private final PackageManager manager = new PackageManager(
            List.of("refresh"),
            List.of("fetch"),
            Map.of("libaio.so.1", List.of("libaio1t64", "libaio1"), PackageManager.CHINESE_FONT, List.of("fonts")),
            List.of("libaio1", "fonts")::contains);

    @Test
    void namesWhatIsMissingAndTheCommandInOneSentence() {
        assertThat(SystemRequirements.sentence(
                        List.of("libaio.so.1", PackageManager.CHINESE_FONT), Optional.of(manager)))
                .isEqualTo("The tests need libaio.so.1, a Chinese font, which this machine lacks and which could not be"
                        + " installed from here; run: sudo fetch libaio1 fonts fontconfig");
    }

    @Test
    void namesThePackagesEvenWithoutAPackageManager() {
        assertThat(SystemRequirements.sentence(List.of("libnuma.so.1"), Optional.empty()))
                .contains("The tests need libnuma.so.1", "libnuma1");
    }

    @Test
    void takesTheFirstPackageThatExists() {
        assertThat(manager.command(List.of("libaio.so.1"))).isEqualTo("sudo fetch libaio1");
    }
}
