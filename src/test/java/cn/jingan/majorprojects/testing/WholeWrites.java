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
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.util.WebUtils;

/**
 * A mocked response takes what is written to it as a whole. By itself it takes each byte alone and looks after each
 * whether it is committed, which was a tenth of the work of the tests that follow links and try endpoints.
 */
final class WholeWrites implements Filter {
    private static final int PAGE = 1 << 18;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        MockHttpServletResponse mock = WebUtils.getNativeResponse(response, MockHttpServletResponse.class);
        if (mock == null) {
            chain.doFilter(request, response);
        } else {
            Response whole = new Response((HttpServletResponse) response, mock);
            chain.doFilter(request, whole);
            whole.end();
        }
    }

    private static final class Response extends HttpServletResponseWrapper {
        private final OutputStream content;
        private @Nullable PrintWriter text;

        Response(HttpServletResponse response, MockHttpServletResponse mock) {
            super(response);
            content = (OutputStream) Objects.requireNonNull(ReflectionTestUtils.getField(mock, "content"));
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return new Whole(super.getOutputStream(), content);
        }

        /** What a page says in many small pieces is kept until it is at its end, as a container's buffer keeps it. */
        @Override
        public PrintWriter getWriter() throws IOException {
            if (text == null) {
                text = new PrintWriter(new BufferedWriter(super.getWriter(), PAGE));
            }
            return text;
        }

        @Override
        public void reset() {
            super.reset();
            text = null;
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            text = null;
        }

        void end() {
            if (text != null) {
                text.flush();
            }
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
