package cn.jingan.majorprojects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class UploadTest {

    @Test
    void leavesOutThePartABrowserSendsWhereNoFileWasChosen() {
        MockMultipartFile none = new MockMultipartFile("files", "", null, new byte[0]);
        MockMultipartFile empty = new MockMultipartFile("files", "空.pdf", null, new byte[0]);
        MockMultipartFile nameless = new MockMultipartFile("files", "", null, new byte[] {1});

        assertThat(Upload.chosen("其他", List.of(none, empty, nameless)))
                .extracting(Upload::name, Upload::kind, Upload::size)
                .containsExactly(tuple("空.pdf", "其他", 0L), tuple("", "其他", 1L));
        assertThat(Upload.chosen("其他", null)).isEmpty();
    }
}
