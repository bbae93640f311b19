package org.residencytracker.audit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;

/**
 * Walks every chain from its first entry and reports each place where it does not hold. Entries that are appended meanwhile do not
 * disturb it. A chain whose last entries were cut off together with a rewritten head looks whole: only a copy of the heads
 * kept elsewhere shows that.
 */
@Singleton
public final class AuditVerifier {
    private static final int PAGE = 500;

    private final DocumentStore store;

    AuditVerifier(DocumentStore store) {
        this.store = store;
    }

    /** The faults in the order of chains and places; empty when nothing was changed, removed or reordered. */
    public List<AuditFault> verify() {
        List<AuditFault> faults = new ArrayList<>();
        for (int chain = 0; chain < AuditRepository.CHAINS; chain++) {
            AuditHead before = head(chain);
            ChainWalk walk = new ChainWalk(chain, before);
            walkEntries(chain, walk);
            faults.addAll(walk.end(head(chain)));
        }
        return List.copyOf(faults);
    }

    private void walkEntries(int chain, ChainWalk walk) {
        String last = AuditRepository.entryKey(chain, 0).id();
        String prefix = last.substring(0, 2);
        while (true) {
            List<Document> page = store.scan(AuditRepository.ENTRIES, last, PAGE);
            for (Document document : page) {
                if (!document.key().id().startsWith(prefix)) {
                    return;
                }
                walk.step(document);
                last = document.key().id();
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private AuditHead head(int chain) {
        return store.find(AuditRepository.headKey(chain))
                .map(document -> AuditRepository.HEAD.decode(document.body()))
                .orElse(AuditHead.EMPTY);
    }

    /** The state of one walk: the place reached and what the next entry must follow. */
    private static final class ChainWalk {
        private final int chain;
        private final AuditHead expected;
        private final List<AuditFault> faults = new ArrayList<>();
        private long place;
        private String hash = AuditHead.EMPTY.hash();

        ChainWalk(int chain, AuditHead expected) {
            this.chain = chain;
            this.expected = expected;
        }

        void step(Document entry) {
            Map<String, Object> body = entry.body();
            long sequence = Long.parseLong(entry.key().id().substring(2));
            if (sequence != place + 1) {
                fault(place + 1, AuditFault.Kind.MISSING);
            } else if (!hash.equals(body.get("previousHash"))) {
                fault(sequence, AuditFault.Kind.UNLINKED);
            }
            String stored = String.valueOf(body.get(EntryHash.FIELD));
            if (!stored.equals(EntryHash.of(body)) || !Objects.equals(body.get("sequence"), sequence)) {
                fault(sequence, AuditFault.Kind.CHANGED);
            }
            place = sequence;
            hash = stored;
            if (place == expected.sequence() && !hash.equals(expected.hash())) {
                fault(place, AuditFault.Kind.HEAD_DIFFERS);
            }
        }

        List<AuditFault> end(AuditHead present) {
            if (place < expected.sequence()) {
                fault(place + 1, AuditFault.Kind.MISSING);
            } else if (place > present.sequence()) {
                fault(place, AuditFault.Kind.HEAD_DIFFERS);
            }
            return faults;
        }

        private void fault(long sequence, AuditFault.Kind kind) {
            faults.add(new AuditFault(chain, sequence, kind));
        }
    }
}
