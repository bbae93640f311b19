package org.residencytracker.architecture.violations.feeds;

/** Observed by a feature that is no neighbour. */
public record FeedEvent(String id) {}
