package org.residencytracker.curriculum.tree;

import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.NodeLink;

/** Something to read about a leaf. */
public record NodeLinkView(@Nullable String label, @Nullable String labelHe, String url) {
    static NodeLinkView of(NodeLink link) {
        return new NodeLinkView(link.label().orElse(null), link.labelHe().orElse(null), link.url());
    }
}
