package cn.jingan.majorprojects.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a task leads whoever has it. */
class AskTest {

    @Test
    void a_page_is_called_as_its_kind_of_work() {
        assertThat(Ask.page("gate.decide", "7")).isEqualTo("/gates/7/decide");
        assertThat(Ask.page("lightOverride.decide", "7")).isEqualTo("/light-overrides/7/decide");
    }
}
