package cn.jingan.majorprojects.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.testing.OnH2;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The history names departments, whether an entry holds the code or the name. */
@OnH2
class DepartmentWordsTest {

    @Autowired
    private Words words;

    @ParameterizedTest
    @ValueSource(strings = {"leadDepartment", "department", "setBy"})
    void aDepartmentIsCalledByItsName(String field) {
        assertThat(words.value(field, "fgw", Locale.CHINESE)).isEqualTo("区发改委");
        assertThat(words.value(field, "区发改委", Locale.CHINESE)).isEqualTo("区发改委");
    }
}
