package cn.jingan.majorprojects.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void chineseBreaksAnywhereButNotBeforeAClosingMark() {
        assertThat(Lines.wrap("牵头协调，再答复", 10, 40)).containsExactly("牵头协", "调，再答", "复");
    }

    @Test
    void aLatinWordStaysWhole() {
        assertThat(Lines.wrap("进入 S2 关口", 10, 40)).containsExactly("进入 S2", "关口");
        assertThat(Lines.wrap("审核 baseline", 10, 40)).containsExactly("审核", "baseline");
    }

    @Test
    void whatDoesNotFitIsCutWithAnEllipsis() {
        assertThat(Lines.atMost(Lines.wrap("分管领导作出决定并说明理由", 10, 40), 2)).containsExactly("分管领导", "作出决…");
    }

    @Test
    void nothingGivesNoLines() {
        assertThat(Lines.wrap("", 10, 40)).isEmpty();
    }
}
