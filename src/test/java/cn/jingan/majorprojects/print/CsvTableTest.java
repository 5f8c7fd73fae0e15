package cn.jingan.majorprojects.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+8621,'''+8621'", "-2,'''-2'", "@SUM(A1),'''@SUM(A1)'", "同意,同意", "a=1,a=1"})
    void whatASpreadsheetWouldComputeIsText(String cell, String written) {
        assertThat(CsvTable.harmless(cell)).isEqualTo(written);
    }

    @Test
    void tabsAreTextAndNothingIsEmpty() {
        assertThat(CsvTable.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvTable.harmless(null)).isEmpty();
    }
}
