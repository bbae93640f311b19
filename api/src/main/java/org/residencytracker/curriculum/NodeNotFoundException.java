package org.residencytracker.curriculum;

import org.residencytracker.platform.problem.NotFound;

/** There is no node of the id in the curriculum. */
public final class NodeNotFoundException extends NotFound {
    public NodeNotFoundException() {
        super("node-not-found", "There is no such item in the curriculum.");
    }
}
