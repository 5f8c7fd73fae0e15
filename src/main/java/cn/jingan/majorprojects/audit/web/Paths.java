package cn.jingan.majorprojects.audit.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses with what was asked in them, for templates. */
@Component("paths")
class Paths {

    /** The address with those parameters that are given. */
    public String of(String path, @Nullable Map<String, ? extends @Nullable Object> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (query != null) {
            query.forEach((name, value) -> HistoryForm.add(address, name, value));
        }
        return address.encode().toUriString();
    }
}
