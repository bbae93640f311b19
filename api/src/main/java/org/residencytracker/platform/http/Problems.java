package org.residencytracker.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.residencytracker.platform.problem.Problem;
import org.residencytracker.platform.problem.ProblemMapper;

/** Makes the answer of a failed request: one line in the log, one count, one body. */
@Singleton
final class Problems {
    private static final int SERVER_ERROR = 500;

    private final ProblemMapper mapper;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    Problems(ProblemMapper mapper, ObjectMapper json, MeterRegistry meters) {
        this.mapper = mapper;
        this.json = json;
        this.meters = meters;
    }

    Problem of(Throwable thrown) {
        Problem problem = mapper.map(isOfProvider(thrown) ? new ProviderUnavailable() : thrown);
        if (problem.status() == SERVER_ERROR) {
            Log.errorf(Wordless.of(thrown), "problem=%s status=%d", problem.slug(), problem.status());
        } else {
            Log.infof("problem=%s status=%d", problem.slug(), problem.status());
        }
        return counted(problem);
    }

    /** The keys of an outside identity provider could not be fetched. */
    private static boolean isOfProvider(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(OIDCException.class::isInstance);
    }

    Problem ofStatus(int status) {
        Problem problem = mapper.ofStatus(status);
        Log.infof("problem=%s status=%d", problem.slug(), problem.status());
        return counted(problem);
    }

    String body(Problem problem, RoutingContext context) {
        try {
            return json.writeValueAsString(problem.members(SafePath.of(context), RequestId.of(context)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers where no resource does. Does nothing if an answer is under way. */
    void answer(Problem problem, RoutingContext context) {
        RequestOutcome.note(context, problem);
        if (context.response().headWritten() || context.response().ended()) {
            return;
        }
        problem.headers().forEach(context.response()::putHeader);
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(body(problem, context));
    }

    private Problem counted(Problem problem) {
        meters.counter("tracker.problems", "slug", problem.slug()).increment();
        return problem;
    }
}
