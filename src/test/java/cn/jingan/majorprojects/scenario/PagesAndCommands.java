package cn.jingan.majorprojects.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Compares what the page of a step says against its reader with what the command answers the same person. */
final class PagesAndCommands {
    private final MockMvc mvc;
    private final Set<String> said = new HashSet<>();

    PagesAndCommands(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The sentences that pages and commands agreed on. */
    Set<String> said() {
        return said;
    }

    /**
     * Every person who sees the case opens every step, by its address: its page has the form, or says what the command answers to what the
     * person sends, fields by name and several values of one with semicolons, the evidence by
     * the name of its file.
     */
    void compare(Collection<String> people, Map<String, Map<String, String>> steps) {
        steps.forEach((path, entry) -> people.forEach(person -> compare(person, path, entry)));
    }

    private void compare(String person, String path, Map<String, String> entry) {
        Document page = answer(get(path).with(user(person)));
        if (!page.select("main[data-failed]").isEmpty()) {
            return;
        }
        String sentence = page.select("[data-hindrance]").text();
        if (!page.select("main form[action=" + path + "]").isEmpty()) {
            assertThat(sentence).as("%s may do %s", person, path).isEmpty();
            return;
        }
        MockMultipartHttpServletRequestBuilder sent = multipart(path);
        entry.forEach((name, value) -> add(sent, name, value));
        Document refused = answer(sent.with(user(person)).with(csrf()));
        assertThat(refused.select("main[data-failed] > p, .errsum h2").eachText())
                .as("%s at %s", person, path)
                .contains(sentence);
        boolean forbidden = !refused.select("main[data-failed]").isEmpty();
        assertThat(page.select("main").text()).doesNotContain(forbidden ? "这一步现在不能办理" : "这一步现在不由你办理");
        said.add(sentence);
    }

    private static void add(MockMultipartHttpServletRequestBuilder sent, String name, String value) {
        if (name.equals("evidence")) {
            sent.file(new MockMultipartFile(name, value, "", Cast.SCAN));
        } else {
            sent.param(name, value.split(";"));
        }
    }

    private Document answer(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            String html = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).as("a message that is none").doesNotContainPattern("\\?\\?[\\w.]+_(zh|en)");
            return Jsoup.parse(html);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
