package cn.jingan.majorprojects.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void whateverStandsInAParameterComesBack() {
        String typed = "C+1 & {x}=2 #路?%";
        String address =
                Address.of("/projects").with("q", typed).with("after", "ZD-001").toString();
        assertThat(address).startsWith("/projects?q=").endsWith("&after=ZD-001");
        String sent = address.substring("/projects?q=".length(), address.indexOf("&after"));
        assertThat(URLDecoder.decode(sent, StandardCharsets.UTF_8)).isEqualTo(typed);
    }

    @Test
    void whatIsNotGivenIsLeftOutAndTheLaterOfTwoStands() {
        assertThat(Address.of("/board").with("q", " ").with("stage", null).toString())
                .isEqualTo("/board");
        assertThat(Address.of("/board").with("limit", 20).with("limit", 50).toString())
                .isEqualTo("/board?limit=50");
    }
}
