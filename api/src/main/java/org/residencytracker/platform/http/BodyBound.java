package org.residencytracker.platform.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ten mebibytes, for every body: by its declared length before it is read, else while it is read. */
@Provider
public final class BodyBound implements ReaderInterceptor {
    static final long BYTES = 10L * 1024 * 1024;

    /** More than one read of the stream, so that this bound is met before the framework's. */
    static final long SLACK = 1024 * 1024;

    private static final int TOO_LARGE = 413;

    static boolean isExceeded(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d+") && (length.length() > 18 || Long.parseLong(length) > BYTES);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Counted(context.getInputStream()));
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            add(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            add(Math.max(0, read));
            return read;
        }

        private void add(int read) {
            count += read;
            if (count > BYTES) {
                throw new WebApplicationException(TOO_LARGE);
            }
        }
    }
}
