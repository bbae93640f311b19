package org.residencytracker.accounts.identity;

/**
 * Somebody asked for a new password for an address. Fired asynchronously, so that the answer cannot tell whether anybody has it.
 *
 * @param email as it was typed
 */
public record PasswordResetRequestedEvent(String email) {}
