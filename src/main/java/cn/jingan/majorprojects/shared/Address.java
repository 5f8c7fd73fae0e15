package cn.jingan.majorprojects.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page with those of its parameters that are given, whatever signs stand in them. */
public final class Address {
    private final String path;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Address(String path) {
        this.path = path;
    }

    /** Without any parameter yet. */
    public static Address of(String path) {
        return new Address(path);
    }

    /** With that parameter, in place of an earlier one of the name; as it was where nothing is given. */
    public Address with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value);
        }
        return this;
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(parameters).toUriString();
    }
}
