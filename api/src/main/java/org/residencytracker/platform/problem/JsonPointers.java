package org.residencytracker.platform.problem;

/** Steps of JSON pointers (RFC 6901, section 3). */
final class JsonPointers {
    private JsonPointers() {}

    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
