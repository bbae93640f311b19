/** The HTTP rim: request ids, client addresses, headers, preconditions. Knows no feature. */
@NullMarked
package org.residencytracker.platform.http;

import org.jspecify.annotations.NullMarked;
