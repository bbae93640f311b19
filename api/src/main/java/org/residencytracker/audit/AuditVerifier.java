package org.residencytracker.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;

/**
 * Walks every chain from its first entry and reports each place where it does not hold. Entries that are appended meanwhile do not
 * disturb it. A chain whose last entries were cut off together with a rewritten head looks whole: only a copy of the heads
 * kept elsewhere shows that.
 */
@Singleton
final class AuditVerifier {
    private static final int PAGE = 500;
    private static final Pattern PLACE = Pattern.compile("\\d-(\\d{12})");

    private final DocumentStore store;

    AuditVerifier(DocumentStore store) {
        this.store = store;
    }

    /** The faults in the order of chains and places; none when nothing was changed, removed or reordered. */
    AuditCheck verify() {
        AuditCheck.Tally tally = new AuditCheck.Tally();
        for (int chain = 0; chain < AuditRepository.CHAINS; chain++) {
            ChainWalk walk = new ChainWalk(chain, head(chain), tally);
            walkEntries(chain, walk);
            walk.end(head(chain));
        }
        return tally.check();
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
        private final AuditCheck.Tally tally;
        private long place;
        private String hash = AuditHead.EMPTY.hash();

        ChainWalk(int chain, AuditHead expected, AuditCheck.Tally tally) {
            this.chain = chain;
            this.expected = expected;
            this.tally = tally;
        }

        void step(Document entry) {
            tally.entry();
            Matcher id = PLACE.matcher(entry.key().id());
            if (id.matches()) {
                step(Long.parseLong(id.group(1)), entry.body());
            } else {
                fault(place + 1, AuditFault.Kind.UNLINKED);
            }
        }

        private void step(long sequence, Map<String, Object> body) {
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

        void end(AuditHead present) {
            if (place < expected.sequence()) {
                fault(place + 1, AuditFault.Kind.MISSING);
            } else if (place > present.sequence()) {
                fault(place, AuditFault.Kind.HEAD_DIFFERS);
            }
        }

        private void fault(long sequence, AuditFault.Kind kind) {
            tally.fault(new AuditFault(chain, sequence, kind));
        }
    }
}
