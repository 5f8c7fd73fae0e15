package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.shared.Address;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addresses with what was asked in them, for templates. */
@Component("paths")
class Paths {

    /** The address with those parameters that are given. */
    public String of(String path, @Nullable Map<String, ? extends @Nullable Object> query) {
        Address address = Address.of(path);
        if (query != null) {
            query.forEach(address::with);
        }
        return address.toString();
    }
}
