package org.residencytracker.platform.http;

import io.vertx.ext.web.RoutingContext;
import org.residencytracker.platform.problem.Problem;
import org.residencytracker.platform.problem.TokenFailure;

/** What became of a request, for those who look after its answer has gone. */
public final class RequestOutcome {
    private static final String KEY = "tracker.problem";

    private RequestOutcome() {}

    /** Whether the request carried an access token that we never gave for this use. */
    public static boolean isTokenGuess(RoutingContext context) {
        Problem problem = context.get(KEY);
        return problem != null && TokenFailure.isSuspicious(problem);
    }

    static void note(RoutingContext context, Problem problem) {
        context.put(KEY, problem);
    }
}
