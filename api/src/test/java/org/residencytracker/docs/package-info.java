/** Compares the tables under {@code docs/} with the code, so that neither is right alone. */
package org.residencytracker.docs;
