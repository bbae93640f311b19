package org.residencytracker.platform.store;

/** All that both engines promise; each engine's test runs it on the real thing. */
public abstract class DocumentStoreContract
        implements DocumentContract, QueryContract, TransactionContract, BulkContract {}
