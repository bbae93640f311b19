package org.residencytracker.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Writes the chains. There are eight, so that changes of different subjects seldom wait for one head. A chain takes one append per
 * transaction, because a transaction writes a document once; a further append moves on to the next free chain.
 */
@Singleton
final class AuditRepository implements AuditLog {
    static final String ENTRIES = "auditEntries";
    static final String HEADS = "auditHeads";
    static final int CHAINS = 8;
    static final RecordCodec<AuditHead> HEAD = new RecordCodec<>(AuditHead.class);
    private static final RecordCodec<AuditEntry> ENTRY = new RecordCodec<>(AuditEntry.class);

    private final Clock clock;
    private final Map<Transaction, Set<Integer>> taken = Collections.synchronizedMap(new WeakHashMap<>());

    AuditRepository(Clock clock) {
        this.clock = clock;
    }

    @Produces
    static CollectionDeclaration entries() {
        return CollectionDeclaration.of(ENTRIES, Index.on(ENTRIES, "subjectType", "at desc"));
    }

    @Produces
    static CollectionDeclaration heads() {
        return CollectionDeclaration.of(HEADS);
    }

    @Override
    public void recordAll(Transaction transaction, List<AuditEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        int chain = freeChain(transaction, events.getFirst());
        Optional<Document> stored = transaction.find(headKey(chain));
        AuditHead head = stored.map(document -> HEAD.decode(document.body())).orElse(AuditHead.EMPTY);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (AuditEvent event : events) {
            head = append(transaction, AuditEntry.following(head, chain, now, event));
        }
        write(transaction, headKey(chain), stored, HEAD.encode(head));
    }

    static Key headKey(int chain) {
        return new Key(HEADS, Integer.toString(chain));
    }

    static Key entryKey(int chain, long sequence) {
        return new Key(ENTRIES, String.format(Locale.ROOT, "%d-%012d", chain, sequence));
    }

    private static AuditHead append(Transaction transaction, AuditEntry entry) {
        Map<String, Object> body = new LinkedHashMap<>(ENTRY.encode(entry));
        String hash = EntryHash.of(body);
        body.put(EntryHash.FIELD, hash);
        transaction.create(entryKey(entry.chain(), entry.sequence()), body);
        return new AuditHead(entry.sequence(), hash);
    }

    private static void write(Transaction transaction, Key key, Optional<Document> stored, Map<String, Object> body) {
        if (stored.isPresent()) {
            transaction.update(key, stored.get().version(), body);
        } else {
            transaction.create(key, body);
        }
    }

    private int freeChain(Transaction transaction, AuditEvent event) {
        Set<Integer> used = taken.computeIfAbsent(transaction, ignored -> new HashSet<>());
        int preferred = Math.floorMod((event.subjectType() + '/' + event.subjectId()).hashCode(), CHAINS);
        for (int step = 0; step < CHAINS; step++) {
            int chain = (preferred + step) % CHAINS;
            if (used.add(chain)) {
                return chain;
            }
        }
        throw new IllegalStateException("More than " + CHAINS + " appends in one transaction; use recordAll");
    }
}
