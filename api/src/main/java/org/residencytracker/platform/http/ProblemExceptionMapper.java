package org.residencytracker.platform.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.residencytracker.platform.problem.Problem;
import org.residencytracker.platform.security.AccountMissingException;
import org.residencytracker.platform.security.CurrentViewer;

/** Everything that REST resources throw becomes a problem. Types are named where the framework has a mapper of its own for them. */
final class ProblemExceptionMapper {
    private final Problems problems;

    ProblemExceptionMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        MismatchedInputException.class,
        ValidationException.class,
        ConstraintViolationException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response answer(Throwable thrown, RoutingContext context, ContainerRequestContext request) {
        Problem problem = problems.of(
                isOfStranger(thrown, context) ? new AccountMissingException() : AllowedMethods.named(thrown, request));
        RequestOutcome.note(context, problem);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problems.body(problem, context));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    /** A refusal for the lack of a role says too little to somebody who lacks an account. */
    private static boolean isOfStranger(Throwable thrown, RoutingContext context) {
        return thrown instanceof ForbiddenException
                && context.user() instanceof QuarkusHttpUser user
                && CurrentViewer.isStranger(user.getSecurityIdentity());
    }
}
