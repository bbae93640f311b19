package org.residencytracker.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * What only leaves have.
 *
 * @param requiredCount how often it is to be done, 0 to {@value #MAX_COUNT}; 0 asks for nothing
 * @param mcqUrl questions to answer, absolute, https
 * @param resources free text with line breaks; addresses in it are shown as links
 * @param notes English, at most {@value #MAX_NOTES} characters
 * @param notesHe Hebrew, likewise
 */
public record LeafDetails(
        int requiredCount,
        List<NodeLink> links,
        Optional<String> mcqUrl,
        Optional<String> resources,
        Optional<String> notes,
        Optional<String> notesHe) {
    public static final int MAX_COUNT = 10_000;
    public static final int MAX_NOTES = 500;
    public static final int MAX_RESOURCES = 2000;
    public static final int MAX_LINKS = 20;

    public LeafDetails {
        links = List.copyOf(links);
    }

    /** A leaf that asks for a number and says nothing else. */
    public static LeafDetails counting(int requiredCount) {
        return new LeafDetails(
                requiredCount, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public LeafDetails withRequiredCount(int count) {
        return new LeafDetails(count, links, mcqUrl, resources, notes, notesHe);
    }

    public LeafDetails withMcqUrl(Optional<String> url) {
        return new LeafDetails(requiredCount, links, url, resources, notes, notesHe);
    }
}
