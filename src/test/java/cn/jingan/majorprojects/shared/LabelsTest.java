package cn.jingan.majorprojects.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LabelsTest {
    private final Labels labels = new Labels(messages());

    @ParameterizedTest
    @CsvSource({
        "G1 入库, G1 Admission",
        "'S1 出库（储备→前期），第 2 轮', 'S1 Reserve → preparation, round 2'",
        "'S2 转段（前期→在建），第 1 轮，区财政局', 'S2 Preparation → construction, round 1, 区财政局'",
        "10 施工许可, 10 施工许可"
    })
    void a_gate_is_called_as_its_reader_calls_it(String kept, String said) {
        assertThat(labels.of(kept, Locale.ENGLISH)).isEqualTo(said);
    }

    @Test
    void a_chinese_reader_reads_what_is_kept() {
        String kept = "S1 出库（储备→前期），第 2 轮";
        assertThat(labels.of(kept, Locale.SIMPLIFIED_CHINESE)).isEqualTo(kept);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/gate");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
