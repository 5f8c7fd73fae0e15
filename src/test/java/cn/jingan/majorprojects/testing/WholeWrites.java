package cn.jingan.majorprojects.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.util.WebUtils;

/**
 * A mocked response takes what is written to it as a whole. By itself it takes each byte alone and looks after each
 * whether it is committed, which was a tenth of the work of the tests that follow links and try endpoints.
 */
final class WholeWrites implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        MockHttpServletResponse mock = WebUtils.getNativeResponse(response, MockHttpServletResponse.class);
        chain.doFilter(request, mock == null ? response : new Response((HttpServletResponse) response, mock));
    }

    private static final class Response extends HttpServletResponseWrapper {
        private final OutputStream content;

        Response(HttpServletResponse response, MockHttpServletResponse mock) {
            super(response);
            content = (OutputStream) Objects.requireNonNull(ReflectionTestUtils.getField(mock, "content"));
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new Whole(super.getOutputStream(), content);
        }
    }

    private static final class Whole extends ServletOutputStream {
        private final ServletOutputStream bytewise;
        private final OutputStream content;

        Whole(ServletOutputStream bytewise, OutputStream content) {
            this.bytewise = bytewise;
            this.content = content;
        }

        /** Leaves the last byte to the response itself, which then commits as it does. */
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                content.write(bytes, from, length - 1);
                bytewise.write(bytes[from + length - 1]);
            }
        }

        @Override
        public void write(int single) throws IOException {
            bytewise.write(single);
        }

        @Override
        public void flush() throws IOException {
            bytewise.flush();
        }

        @Override
        public void close() throws IOException {
            bytewise.close();
        }

        @Override
        public boolean isReady() {
            return bytewise.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            bytewise.setWriteListener(listener);
        }
    }
}
