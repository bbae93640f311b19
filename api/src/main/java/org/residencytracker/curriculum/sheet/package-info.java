/**
 * A curriculum as a spreadsheet: reading one, merging it into a rotation or making one of it, and writing one. May use
 * {@code curriculum}, {@code curriculum.tree} and {@code imports}. Start at {@code CurriculumImporter}.
 */
@NullMarked
package org.residencytracker.curriculum.sheet;

import org.jspecify.annotations.NullMarked;
