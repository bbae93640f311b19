/** The languages the product speaks. Knows no feature; start at {@link org.residencytracker.platform.i18n.Language}. */
@NullMarked
package org.residencytracker.platform.i18n;

import org.jspecify.annotations.NullMarked;
