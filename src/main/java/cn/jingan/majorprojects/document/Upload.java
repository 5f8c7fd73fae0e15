package cn.jingan.majorprojects.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file somebody hands in, not yet checked.
 *
 * @param name file name as the browser sent it
 * @param kind what evidence it is, such as 施工许可证扫描件; may be empty
 * @param content its bytes
 * @param size in bytes as announced; what arrives is counted again
 */
public record Upload(String name, String kind, InputStreamSource content, long size) {

    /** The files chosen in a form; a browser sends an empty, nameless part where none was chosen. */
    public static List<Upload> chosen(String kind, @Nullable List<MultipartFile> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(part -> !(part.isEmpty() && name(part).isEmpty()))
                        .map(part -> new Upload(name(part), kind, part, part.getSize()))
                        .toList();
    }

    private static String name(MultipartFile part) {
        return Objects.requireNonNullElse(part.getOriginalFilename(), "");
    }
}
