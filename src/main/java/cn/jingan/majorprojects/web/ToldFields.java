package cn.jingan.majorprojects.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Fields of forms, with files or without, are empty where they show nothing, as texts in JSON are. */
@Component
class ToldFields extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Told(request), response);
    }

    /** The same request; nothing of it is read before somebody asks. */
    private static final class Told extends HttpServletRequestWrapper {
        Told(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : Legible.told(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : told(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> told = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> told.put(name, told(values)));
            return told;
        }

        private static String[] told(String[] values) {
            return Stream.of(values)
                    .map(value -> value == null ? null : Legible.told(value))
                    .toArray(String[]::new);
        }
    }
}
