package org.residencytracker.curriculum.tree;

import java.util.Optional;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.NodeType;

/**
 * A node that is to be added.
 *
 * @param leaf present for leaves only
 */
public record NewNode(NodeType type, String name, Optional<String> nameHe, Optional<LeafDetails> leaf) {}
