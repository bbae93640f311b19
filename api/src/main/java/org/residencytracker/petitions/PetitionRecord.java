package org.residencytracker.petitions;

import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** A petition in a transaction. While it waits, a document under its resident and rotation names it and keeps others out. */
final class PetitionRecord {
    private static final RecordCodec<Waiting> WAITING = new RecordCodec<>(Waiting.class);

    private final Transaction transaction;
    private final Document stored;

    private PetitionRecord(Transaction transaction, Document stored) {
        this.transaction = transaction;
        this.stored = stored;
    }

    static Optional<PetitionRecord> find(Transaction transaction, PetitionId id) {
        return Optional.of(id)
                .filter(known -> Key.isId(known.value()))
                .flatMap(known -> transaction.find(PetitionCollections.key(known)))
                .map(found -> new PetitionRecord(transaction, found));
    }

    /** The one that waits for a resident and a rotation. */
    static Optional<PetitionRecord> pending(Transaction transaction, AccountId resident, String rotationId) {
        return transaction
                .find(PetitionCollections.pendingKey(resident, rotationId))
                .map(found -> WAITING.decode(found.body()).petitionId())
                .flatMap(id -> find(transaction, id));
    }

    /** @throws PetitionPendingException when another waits for the resident and the rotation */
    static Petition create(Transaction transaction, Petition petition) {
        Key pending = PetitionCollections.pendingKey(petition.residentId(), petition.rotationId());
        if (transaction.find(pending).isPresent()) {
            throw new PetitionPendingException();
        }
        transaction.create(pending, WAITING.encode(new Waiting(petition.id())));
        transaction.create(PetitionCollections.key(petition.id()), PetitionDocument.bodyOver(Map.of(), petition));
        return petition.stored();
    }

    Petition petition() {
        return PetitionDocument.petitionIn(stored);
    }

    /** Stores what became of a pending petition and makes room for another one. */
    Petition resolve(Petition resolved) {
        transaction
                .find(PetitionCollections.pendingKey(resolved.residentId(), resolved.rotationId()))
                .ifPresent(pending -> transaction.delete(pending.key(), pending.version()));
        transaction.update(stored.key(), stored.version(), PetitionDocument.bodyOver(stored.body(), resolved));
        return resolved.stored();
    }

    private record Waiting(PetitionId petitionId) {}
}
