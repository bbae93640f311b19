/** Identifiers, random and by content. Start at {@link org.residencytracker.platform.id.IdSource}; knows no feature. */
@NullMarked
package org.residencytracker.platform.id;

import org.jspecify.annotations.NullMarked;
