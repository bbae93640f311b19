package org.residencytracker.search;

import java.util.List;

/** What was found, the best of each kind first. */
record SearchView(List<SearchHit> items) {}
