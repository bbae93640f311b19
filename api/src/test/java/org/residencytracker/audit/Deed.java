package org.residencytracker.audit;

import io.restassured.response.Response;
import java.util.List;
import java.util.function.Supplier;

/**
 * One call of an operation that may change something.
 *
 * @param operation method and path as in the OpenAPI document
 * @param prepared makes what the call needs, and answers the call
 * @param status of its answer
 * @param leaves the actions of the entries that it leaves, in no order
 */
record Deed(String operation, Supplier<Supplier<Response>> prepared, int status, List<String> leaves) {
    static Deed of(String operation, int status, Supplier<Supplier<Response>> prepared, String... leaves) {
        return new Deed(operation, prepared, status, List.of(leaves));
    }

    boolean isRefused() {
        return status >= 400;
    }

    @Override
    public String toString() {
        return operation + " answering " + status;
    }
}
