package cn.jingan.majorprojects.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.HistoryItem;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {

    static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/audit");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, null, new String[] {"messages/audit", "messages/absent"});
    }

    @Test
    void anActionIsSaidInTheLanguageOfThePage() {
        assertThat(words().sentence("gate.decided", "S2", Locale.CHINESE)).isEqualTo("领导决定：S2");
        assertThat(words().sentence("gate.decided", "S2", Locale.ENGLISH)).isEqualTo("Decided: S2");
    }

    @Test
    void whatHasNoWordsIsShownAsItIs() {
        assertThat(words().sentence("plan.moved", "{0}'s", Locale.CHINESE)).isEqualTo("plan.moved：{0}'s");
        assertThat(words().field("depth", Locale.CHINESE)).isEqualTo("depth");
        assertThat(words().value("depth", "", Locale.CHINESE)).isEqualTo("—");
    }

    @Test
    void aChoiceOfTwoIsSaidAsYesOrNo() {
        assertThat(words().value("files", "false", Locale.CHINESE)).isEqualTo("否");
        assertThat(words().value("files", "true", Locale.ENGLISH)).isEqualTo("Yes");
    }

    @Test
    void whatAFileBelongsToIsSaidInWords() {
        assertThat(words().value("subject", "condition 0AV03", Locale.CHINESE)).isEqualTo("条件 0AV03");
        assertThat(words().value("subject", "condition 0AV03", Locale.ENGLISH)).isEqualTo("Condition 0AV03");
        assertThat(words().value("subject", "unheard", Locale.CHINESE)).isEqualTo("unheard");
        Map<String, String> called = Map.of("0AV03", "补充交通影响评价");
        assertThat(words().thing("condition 0AV03", called, Locale.CHINESE)).isEqualTo("条件 补充交通影响评价");
        assertThat(words().thing("condition 0AV04", called, Locale.CHINESE)).isEqualTo("条件 0AV04");
        assertThat(words().thing("unheard", called, Locale.CHINESE)).isEqualTo("unheard");
        assertThat(words().thing(null, called, Locale.CHINESE)).isEqualTo("—");
    }

    @Test
    void theSystemSignsAsTheSystem() {
        var who = new HistoryItem.Who("SYSTEM", "p", "SYSTEM", "zf", "SYSTEM", null);

        assertThat(words().signature(who, Locale.CHINESE)).isEqualTo("系统");
    }

    @Test
    void aSubstituteSignsByNameAndForAPost() {
        var who = new HistoryItem.Who("区教育局·经办人", "p", "HEAD", "jyj", "区教育局·部门负责人", "某负责人");

        assertThat(words().signature(who, Locale.CHINESE)).isEqualTo("区教育局·经办人 代 区教育局·部门负责人");
    }

    @Test
    void theActionsThatHaveWordsCanBeChosen() {
        assertThat(words().actions())
                .contains("gate.decided", "history.searched")
                .isSorted();
    }
}
