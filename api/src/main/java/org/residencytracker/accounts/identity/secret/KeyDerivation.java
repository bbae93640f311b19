package org.residencytracker.accounts.identity.secret;

/** The costly step of hashing a password. */
interface KeyDerivation {
    /** The 32 bytes that a password, a salt and a cost give. */
    byte[] derive(byte[] password, byte[] salt, PasswordHash.Cost cost);
}
