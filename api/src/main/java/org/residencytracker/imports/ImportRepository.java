package org.residencytracker.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;

/**
 * Imports and their large sections. A section is JSON text in as many documents of {@code importParts} as it needs, so that
 * neither a year's file nor its undo meets the engines' cap on a document.
 */
@ApplicationScoped
class ImportRepository implements LatestImports {
    static final String COLLECTION = "imports";
    static final String PARTS = "importParts";
    static final TypeReference<Sheet> SHEET = new TypeReference<>() {};
    static final TypeReference<ImportPlan> PLAN = new TypeReference<>() {};
    static final TypeReference<List<MadeWrite>> MADE = new TypeReference<>() {};

    /** Characters a part; at most three bytes each in UTF-8, well below the cap of a document. */
    private static final int PART = 250_000;

    private static final RecordCodec<ImportRecord> CODEC = new RecordCodec<>(ImportRecord.class);

    private final DocumentStore store;

    ImportRepository(DocumentStore store) {
        this.store = store;
    }

    /** An import with the version on which a change of it stands. */
    record Versioned(ImportRecord record, long version) {}

    /** One page of the history, newest first. */
    record History(List<ImportRecord> records, Optional<String> next) {}

    Optional<Versioned> find(ImportId id) {
        return Key.isId(id.value())
                ? store.find(key(id)).map(found -> new Versioned(CODEC.decode(found.body()), found.version()))
                : Optional.empty();
    }

    @Override
    public List<ImportRecord> latest(int most) {
        return list(Optional.empty(), most, Optional.empty()).records();
    }

    History list(Optional<ImportKind> kind, int pageSize, Optional<String> pageToken) {
        Query query = kind.map(only -> Query.of(COLLECTION).where(Filter.equal("kind", only.name())))
                .orElseGet(() -> Query.of(COLLECTION))
                .descending("createdAt")
                .limit(pageSize)
                .after(pageToken);
        Page page = store.query(query);
        List<ImportRecord> records = page.documents().stream()
                .map(found -> CODEC.decode(found.body()))
                .toList();
        return new History(records, page.next());
    }

    /** Imports of a state whose sections are kept since then or longer, oldest first. */
    List<Versioned> listKeptSince(ImportRecord.Status status, Instant then, int most) {
        Query query = Query.of(COLLECTION)
                .where(Filter.equal("status", status.name()))
                .where(Filter.atMost("keptSince", RecordCodec.text(then)))
                .ascending("keptSince")
                .limit(most);
        return store.query(query).documents().stream()
                .map(found -> new Versioned(CODEC.decode(found.body()), found.version()))
                .toList();
    }

    /** A section of an import, put together again. */
    <T> T read(ImportRecord record, String section, TypeReference<T> type) {
        String json = store.findAll(keys(record, section)).stream()
                .map(Optional::orElseThrow)
                .map(part -> String.valueOf(part.body().get("text")))
                .collect(Collectors.joining());
        return ImportSections.read(json, type);
    }

    /** Creates the import with its sections. */
    void create(Transaction transaction, ImportRecord record, Map<String, ?> sections) {
        ImportRecord counted = writeSections(transaction, record, sections);
        transaction.create(key(record.id()), CODEC.encode(counted));
    }

    /** Writes the import over the state that was read, with the sections given; sections not named stay. */
    void update(Transaction transaction, Versioned before, ImportRecord after, Map<String, ?> sections) {
        Map<String, Object> stored =
                transaction.find(key(after.id())).map(Document::body).orElse(Map.of());
        ImportRecord counted = writeSections(transaction, after, sections);
        transaction.update(key(after.id()), before.version(), CODEC.encodeOver(stored, counted));
    }

    /** Deletes the import with its sections. */
    void delete(Transaction transaction, Versioned before) {
        deleteSections(transaction, before.record());
        transaction.delete(key(before.record().id()), before.version());
    }

    /** Deletes the sections; the import itself stays for the history. */
    void clear(Transaction transaction, Versioned before) {
        update(transaction, before, before.record().cleared(), Map.of());
        deleteSections(transaction, before.record());
    }

    private static void deleteSections(Transaction transaction, ImportRecord record) {
        List<Key> keys = record.parts().keySet().stream()
                .flatMap(section -> keys(record, section).stream())
                .toList();
        transaction.findAll(keys).stream()
                .flatMap(Optional::stream)
                .forEach(part -> transaction.delete(part.key(), part.version()));
    }

    private ImportRecord writeSections(Transaction transaction, ImportRecord record, Map<String, ?> sections) {
        Map<String, Integer> numbers = new HashMap<>(record.parts());
        sections.forEach((section, value) -> {
            List<String> texts = cut(ImportSections.write(value));
            replace(transaction, record, section, texts);
            numbers.put(section, texts.size());
        });
        return record.withParts(numbers);
    }

    private static void replace(Transaction transaction, ImportRecord record, String section, List<String> texts) {
        int before = record.parts().getOrDefault(section, 0);
        List<Optional<Document>> stored = transaction.findAll(keys(record, section));
        for (int i = 0; i < Math.max(texts.size(), before); i++) {
            Key key = part(record, section, i);
            Optional<Document> old = i < before ? stored.get(i) : Optional.empty();
            if (i >= texts.size()) {
                old.ifPresent(gone -> transaction.delete(key, gone.version()));
            } else if (old.isPresent()) {
                transaction.update(key, old.get().version(), Map.of("text", texts.get(i)));
            } else {
                transaction.create(key, Map.of("text", texts.get(i)));
            }
        }
    }

    private static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + PART);
            // Both halves of a surrogate pair stay in one part.
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static List<Key> keys(ImportRecord record, String section) {
        int number = record.parts().getOrDefault(section, 0);
        return IntStream.range(0, number)
                .mapToObj(i -> part(record, section, i))
                .toList();
    }

    private static Key part(ImportRecord record, String section, int number) {
        return new Key(PARTS, record.id() + "." + section + "." + number);
    }

    private static Key key(ImportId id) {
        return new Key(COLLECTION, id.value());
    }
}
