/**
 * Changing a curriculum: the editor's operations, each one step against one tree version, and the clean-up of what is there twice.
 * May use {@code curriculum}. Start at {@code TreeDraft}.
 */
@NullMarked
package org.residencytracker.curriculum.tree;

import org.jspecify.annotations.NullMarked;
