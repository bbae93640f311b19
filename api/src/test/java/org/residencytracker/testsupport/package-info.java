/** What tests of several packages share: the cast, clocks, stores, the emulator. */
package org.residencytracker.testsupport;
