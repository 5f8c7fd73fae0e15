package cn.jingan.majorprojects.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentContext;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.document.Sample;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import cn.jingan.majorprojects.shared.Subject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

@DocumentContext
class DocumentDownloadTest {
    private static final Acting OFFICER = new Acting("0000000000001", "OFFICER", "jgw");
    private static final byte[] CONTENT = Sample.pdf("许可证");

    @Autowired
    private DocumentService service;

    @Autowired
    private DocumentPages pages;

    @Autowired
    private DocumentApi api;

    @Autowired
    private PreviewPages previews;

    private MockMvc http;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.standaloneSetup(pages, api, previews)
                .setCustomArgumentResolvers(new Somebody())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents/%s", "/api/documents/%s/content"})
    void sendsAFileToBeSavedAndNeverRun(String path) throws Exception {
        Document document = added("ZD-001", "施工 许可证\".pdf");
        http.perform(get(path.formatted(document.id())))
                .andExpect(status().isOk())
                .andExpect(content().bytes(CONTENT))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().longValue("Content-Length", CONTENT.length))
                .andExpect(header().string("ETag", "\"" + document.sha256() + "\""))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(
                                        startsWith("attachment; "),
                                        endsWith("filename*=UTF-8''"
                                                + "%E6%96%BD%E5%B7%A5%20%E8%AE%B8%E5%8F%AF%E8%AF%81%22.pdf"))));
    }

    @Test
    void showsThePagesOfAPdfAsPicturesInASandbox() throws Exception {
        Document document = service.attach(
                        OFFICER,
                        "ZD-001",
                        new Subject("milestone", "1"),
                        List.of(Sample.upload("图纸.pdf", Sample.pages(2))))
                .get(0);
        String path = "/documents/" + document.id() + "/preview";
        byte[] png = http.perform(get(path).param("page", "2"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(drawn.getWidth()).isBetween(1239, 1241);
        assertThat(drawn.getHeight()).isGreaterThan(drawn.getWidth());
        for (String page : List.of("0", "3", "-1")) {
            refused(() -> http.perform(get(path).param("page", page)));
        }
    }

    @Test
    void showsAPictureAsItIsAndNothingElse() throws Exception {
        Document picture = added("ZD-001", "现场.png", Sample.PNG);
        http.perform(get("/documents/" + picture.id() + "/preview"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andExpect(header().string("Content-Disposition", "inline"))
                .andExpect(content().bytes(Sample.PNG));
        Document empty = added("ZD-001", "没有页.pdf");
        refused(() -> http.perform(get("/documents/" + empty.id() + "/preview")));
        Document hidden = added("ZD-002", "现场.png", Sample.PNG);
        refused(() -> http.perform(get("/documents/" + hidden.id() + "/preview")));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable request) {
        assertThatThrownBy(request)
                .rootCause()
                .extracting(refusal -> ((RuleViolation) refusal).rule())
                .isEqualTo(SharedRule.NOT_FOUND);
    }

    @Test
    void doesNotSendAgainWhatTheClientHas() throws Exception {
        Document document = added("ZD-001", "a.pdf");
        http.perform(get("/documents/" + document.id()).header("If-None-Match", "\"" + document.sha256() + "\""))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void hidesFilesOfProjectsThatThePersonMayNotSee() {
        Document hidden = added("ZD-002", "a.pdf");
        for (String path : List.of(
                "/documents/" + hidden.id(),
                "/api/documents/" + hidden.id() + "/content",
                "/api/projects/ZD-002/documents",
                "/documents/0000000000000",
                "/documents/nothing")) {
            assertThatThrownBy(() -> http.perform(get(path)))
                    .as(path)
                    .hasRootCauseInstanceOf(RuleViolation.class)
                    .rootCause()
                    .extracting(refusal -> ((RuleViolation) refusal).rule())
                    .isEqualTo(SharedRule.NOT_FOUND);
        }
    }

    @Test
    void listsTheFilesOfAProjectForPrograms() throws Exception {
        Document document = added("ZD-001", "列.pdf");
        http.perform(get("/api/projects/ZD-001/documents").param("limit", "200"))
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.items[?(@.id == '%s')].name", document.id()).value("列.pdf"))
                .andExpect(jsonPath("$.items[?(@.id == '%s')].sha256", document.id())
                        .value(document.sha256()));
    }

    private Document added(String project, String name) {
        return added(project, name, CONTENT);
    }

    private Document added(String project, String name, byte[] content) {
        return service.attach(OFFICER, project, new Subject("milestone", "1"), List.of(Sample.upload(name, content)))
                .get(0);
    }

    /** Stands for the signed-in person. */
    private static final class Somebody implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return new Actor("0000000000001", "officer", "项目专员", List.of(), Actor.Sees.OWN);
        }
    }
}
