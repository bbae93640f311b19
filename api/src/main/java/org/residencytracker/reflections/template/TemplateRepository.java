package org.residencytracker.reflections.template;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;

/** Templates, one document for each version. A department has a handful. */
@Singleton
class TemplateRepository {
    private static final String COLLECTION = "reflectionTemplates";
    private static final int MOST = 200;
    private static final RecordCodec<ReflectionTemplate> CODEC = new RecordCodec<>(ReflectionTemplate.class);

    private final DocumentStore store;

    TemplateRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    @Singleton
    static CollectionDeclaration templates() {
        return CollectionDeclaration.of(
                COLLECTION,
                Index.on(COLLECTION, "templateKey", "templateVersion desc"),
                Index.on(COLLECTION, "audience", "status", "templateVersion desc"));
    }

    /** All versions, those of one template together, the newest first. */
    List<StoredTemplate> list() {
        return read(Query.of(COLLECTION).ascending("templateKey").descending("templateVersion"));
    }

    List<StoredTemplate> published(Audience audience) {
        return read(Query.of(COLLECTION)
                .where(Filter.equal("audience", audience.name()))
                .where(Filter.equal("status", TemplateStatus.PUBLISHED.name()))
                .descending("templateVersion"));
    }

    Optional<StoredTemplate> newestOf(String templateKey) {
        return read(Query.of(COLLECTION)
                        .where(Filter.equal("templateKey", templateKey))
                        .descending("templateVersion")
                        .limit(1))
                .stream()
                .findFirst();
    }

    Optional<StoredTemplate> find(String id) {
        return Key.isId(id) ? store.find(key(id)).map(TemplateRepository::stored) : Optional.empty();
    }

    Optional<StoredTemplate> find(Transaction transaction, String id) {
        return Key.isId(id) ? transaction.find(key(id)).map(TemplateRepository::stored) : Optional.empty();
    }

    void create(Transaction transaction, ReflectionTemplate template) {
        transaction.create(key(template.id()), CODEC.encode(template));
    }

    void update(Transaction transaction, long expectedVersion, ReflectionTemplate template) {
        transaction.update(key(template.id()), expectedVersion, CODEC.encode(template));
    }

    void delete(Transaction transaction, long expectedVersion, String id) {
        transaction.delete(key(id), expectedVersion);
    }

    private List<StoredTemplate> read(Query query) {
        return store.query(query.limit(query.limit() == 1 ? 1 : MOST)).documents().stream()
                .map(TemplateRepository::stored)
                .toList();
    }

    private static StoredTemplate stored(Document document) {
        return new StoredTemplate(CODEC.decode(document.body()), document.version());
    }

    private static Key key(String id) {
        return new Key(COLLECTION, id);
    }
}
