package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.worklist.CopyService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent for reading to whom, as it is sent. */
record CopyForm(@Nullable List<String> departments, @Nullable String people, @Nullable String said) {

    CopyService.To to() {
        List<String> chosen = departments == null
                ? List.of()
                : departments.stream()
                        .filter(code -> code != null && !code.isBlank())
                        .toList();
        return new CopyService.To(chosen, people, said);
    }
}
