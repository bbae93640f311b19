/** How JSON is written and read: ISO 8601, absent means omitted, unknown properties refused. */
@NullMarked
package org.residencytracker.platform.json;

import org.jspecify.annotations.NullMarked;
