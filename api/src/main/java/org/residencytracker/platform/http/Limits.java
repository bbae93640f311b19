package org.residencytracker.platform.http;

/**
 * Counts against the limits {@code tracker.limits.<name>}. Key parts say who is counted, such as an address and an e-mail;
 * they are hashed before they leave the process. Answers within 50 ms whatever the state of the counters' store.
 */
public interface Limits {
    /**
     * Counts one.
     *
     * @throws org.residencytracker.platform.problem.RateLimited when none was left
     */
    void check(String name, String... keyParts);

    /**
     * Counts nothing.
     *
     * @throws org.residencytracker.platform.problem.RateLimited when none is left
     */
    void requireLeft(String name, String... keyParts);

    /** Counts one after the fact, without refusing: for failures, of which only the next one is refused. */
    void record(String name, String... keyParts);
}
