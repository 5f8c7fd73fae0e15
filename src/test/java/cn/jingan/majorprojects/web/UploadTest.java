package cn.jingan.majorprojects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The container reads an upload before any handler does: in a real one, what is too large is said in words. */
@SpringBootTest(
        classes = WebContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:upload;MODE=MySQL;DB_CLOSE_DELAY=-1",
            "spring.messages.basename=messages/web,messages/sample",
            "spring.servlet.multipart.max-file-size=10KB",
            "spring.servlet.multipart.max-request-size=20KB"
        })
class UploadTest {
    @LocalServerPort
    int port;

    @Test
    void thatIsTooLargeIsRefusedAsAProblem() throws Exception {
        HttpResponse<String> answer = send("/api/sample/file", "a.pdf", 5_000_000);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void thatIsTooLargeIsRefusedOnAPage() throws Exception {
        HttpResponse<String> answer = send("/sample", "a.pdf", 5_000_000);
        assertThat(answer.statusCode()).isEqualTo(413);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("main").text()).contains("50 MB");
        assertThat(page.select("main .btn").eachAttr("href")).containsExactly("/", "/sample");
    }

    /** A name of 160 Chinese signs is 480 bytes: the container takes it, and leaves the no to who may send it. */
    @Test
    void ofALongNameIsNotTooLarge() throws Exception {
        HttpResponse<String> answer = send("/api/sample/file", "施".repeat(160) + ".pdf", 10);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }

    private HttpResponse<String> send(String path, String name, int size) throws Exception {
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(part + "x".repeat(size) + "\r\n--b--\r\n"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
