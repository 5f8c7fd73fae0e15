package cn.jingan.majorprojects.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.session.SessionManagementFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.util.WebUtils;

/**
 * A mocked request names its caller and brings no session. Without this each would sign the caller in anew: open a
 * session, count the person's others and end the oldest, which was two thirds of the work of all tests. Requests over
 * HTTP sign in as they do in service.
 */
final class KnownCallers implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SecurityFilterChain chain) {
            chain.getFilters().stream()
                    .filter(SessionManagementFilter.class::isInstance)
                    .forEach(KnownCallers::introduce);
        }
        return bean;
    }

    private static void introduce(Object filter) {
        Object before = ReflectionTestUtils.getField(filter, "securityContextRepository");
        ReflectionTestUtils.setField(
                filter, "securityContextRepository", new Known((SecurityContextRepository) before));
    }

    private record Known(SecurityContextRepository others) implements SecurityContextRepository {

        @Override
        public boolean containsContext(HttpServletRequest request) {
            return WebUtils.getNativeRequest(request, MockHttpServletRequest.class) != null
                    || others.containsContext(request);
        }

        @Override
        @SuppressWarnings("deprecation")
        public SecurityContext loadContext(HttpRequestResponseHolder holder) {
            return others.loadContext(holder);
        }

        @Override
        public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
            others.saveContext(context, request, response);
        }
    }
}
