package cn.jingan.majorprojects.milestone.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.shared.Seed;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every row of the statutory durations names milestones of one template, and its law and article. */
class StatutoryDurationsTest {
    private final StatutoryDurations durations = new StatutoryDurations();

    @Test
    void nameMilestonesThatStandTogetherInATemplate() {
        var templates = Seed.rows("milestone-templates").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("template"),
                        Collectors.mapping(row -> row.getField("name"), Collectors.toSet())));
        assertThat(durations.all()).isNotEmpty().allSatisfy(duration -> {
            assertThat(duration.days()).isPositive();
            assertThat(duration.basis()).matches("《.+》第.+条：.+");
            for (String from : duration.from()) {
                assertThat(templates.values())
                        .as("%s and %s", from, duration.to())
                        .anyMatch(names -> names.containsAll(Set.of(from, duration.to())));
            }
        });
    }
}
