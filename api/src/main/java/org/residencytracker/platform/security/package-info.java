/** Who is asking: {@link org.residencytracker.platform.security.Viewer} and its parts, because the token and every feature name them. */
@NullMarked
package org.residencytracker.platform.security;

import org.jspecify.annotations.NullMarked;
