package org.residencytracker.ratelimit;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.residencytracker.platform.http.Probe;

/** Tells of Redis without failing readiness: without it each process counts for itself. */
@Singleton
final class RedisProbe implements Probe {
    private final RateLimiterProducer.SharedCounters shared;

    RedisProbe(RateLimiterProducer.SharedCounters shared) {
        this.shared = shared;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public Uni<Result> probe() {
        Optional<Uni<Result>> answer = shared.redis()
                .map(redis -> redis.ping()
                        .map(up ->
                                up ? Result.up() : Result.down("no answer in time; each process counts for itself")));
        return answer.orElseGet(() -> Uni.createFrom().item(Result.unused()));
    }
}
