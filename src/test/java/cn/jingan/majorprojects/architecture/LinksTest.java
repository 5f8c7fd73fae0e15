package cn.jingan.majorprojects.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jingan.majorprojects.scenario.Cast;
import cn.jingan.majorprojects.scenario.Rows;
import cn.jingan.majorprojects.testing.OnH2;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whoever follows the links that the pages offer is refused nowhere, and comes to no page that is not there. Of addresses
 * that differ in what they name alone, one is followed. The cases stand where {@link EndpointMatrixTest} led them.
 */
@Order(2)
@OnH2
@Import({Cast.class, Rows.class, Stations.class, SideStations.class, PersonStations.class, ModelStations.class})
class LinksTest {
    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jyj.officer",
                "jyj.head",
                "fgw.handler",
                "fgw.planning",
                "fgw.director",
                "jgw.office",
                "zf.culture",
                "zf.mayor",
                "sjj.auditor",
                "admin.system",
                "admin.security",
                "admin.audit"
            })
    void no_link_leads_to_a_refusal(String username) throws Exception {
        Map<String, String> refused = new TreeMap<>();
        Map<String, String> offeredBy = new HashMap<>(Map.of("/", "the sign-in"));
        Set<String> shapes = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty()) {
            String page = ahead.remove();
            MockHttpServletResponse response = mvc.perform(get(URI.create(page)).with(user(username)))
                    .andReturn()
                    .getResponse();
            if (response.getStatus() >= 400) {
                refused.put(page, response.getStatus() + ", offered by " + offeredBy.get(page));
            }
            links(page, response)
                    .filter(link -> !offeredBy.containsKey(link))
                    .filter(link -> shapes.add(shape(link)))
                    .forEach(link -> {
                        offeredBy.put(link, page);
                        ahead.add(link);
                    });
        }
        assertThat(offeredBy).as("pages looked at").hasSizeGreaterThan(5);
        assertThat(refused).isEmpty();
    }

    /** Where the page leads within the product, or where it sends the reader. */
    private static Stream<String> links(String page, MockHttpServletResponse response) throws Exception {
        String there = response.getRedirectedUrl();
        if (there != null) {
            return Stream.of(there);
        }
        if (!String.valueOf(response.getContentType()).startsWith("text/html")) {
            return Stream.empty();
        }
        return Jsoup.parse(response.getContentAsString(), "http://localhost" + page).select("a[href]").stream()
                .map(link -> URI.create(link.absUrl("href")))
                .filter(link -> "localhost".equals(link.getHost()))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()));
    }

    /**
     * The address without what it names, and the names of its questions without their answers. A file answers the same
     * questions as the page that offers it, which was followed with them: of a file, its address alone.
     */
    private static String shape(String link) {
        return link.replaceFirst("(\\.(png|pdf|xlsx|csv|json))\\?.*", "$1")
                .replaceAll("/[^/?]*\\d[^/?]*", "/*")
                .replaceAll("/departments/[a-z-]+", "/departments/*")
                .replaceAll("=[^&]*", "=");
    }
}
