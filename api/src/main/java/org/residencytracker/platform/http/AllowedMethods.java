package org.residencytracker.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Names the methods that a path knows when one was asked for that it does not (405, RFC 9110, section 15.5.6). The framework leaves
 * them out, and answers 404 where another resource class has the same root.
 */
final class AllowedMethods {
    private AllowedMethods() {}

    /** The failure with the methods, if it is one of finding the method; else the failure itself. */
    static Throwable named(Throwable thrown, ContainerRequestContext request) {
        boolean isUnfound = thrown instanceof NotAllowedException
                || (thrown instanceof NotFoundException && thrown.getCause() == null);
        if (!isUnfound
                || !(request instanceof ResteasyReactiveContainerRequestContext rest)
                || !(rest.getServerRequestContext() instanceof ResteasyReactiveRequestContext routed)) {
            return thrown;
        }
        Set<String> known = of(routed);
        return known.isEmpty() || known.contains(request.getMethod())
                ? thrown
                : new NotAllowedException(Response.status(Response.Status.METHOD_NOT_ALLOWED)
                        .allow(known)
                        .build());
    }

    /** Of every resource class that the path may lead to. */
    private static Set<String> of(ResteasyReactiveRequestContext request) {
        String path = request.getPathWithoutPrefix();
        RequestMapper<InitialMatch> classes =
                new RequestMapper<>(request.getDeployment().getClassMappers());
        Set<String> methods = new TreeSet<>();
        @Nullable RequestMatch<InitialMatch> match = classes.map(path);
        while (match != null) {
            add(methods, match);
            match = classes.continueMatching(path, match);
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static void add(Set<String> methods, RequestMatch<InitialMatch> match) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        Stream.of(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(mapper -> mapper.getKey() != null && mapper.getValue().map(remaining) != null)
                .map(Map.Entry::getKey)
                .forEach(methods::add);
    }
}
