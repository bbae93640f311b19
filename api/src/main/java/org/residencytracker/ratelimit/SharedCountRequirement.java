package org.residencytracker.ratelimit;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.platform.start.Requirement;
import org.residencytracker.platform.store.StoreConfig;

/** Where several processes share Firestore, they count callers together too. */
@Singleton
final class SharedCountRequirement implements Requirement {
    private final RedisConfig redis;
    private final StoreConfig store;

    SharedCountRequirement(RedisConfig redis, StoreConfig store) {
        this.redis = redis;
        this.store = store;
    }

    @Override
    public List<String> problems() {
        return store.engine() == StoreConfig.Engine.FIRESTORE && redis.url().isEmpty()
                ? List.of(
                        "Set TRACKER_REDIS_URL: with Firestore several processes serve, and each would count for itself.")
                : List.of();
    }
}
