package org.residencytracker.curriculum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** Rotations in their order. */
@Singleton
final class RotationRepository {
    private static final String COLLECTION = "rotations";
    private static final int MOST = 1000;
    private static final RecordCodec<Body> CODEC = new RecordCodec<>(Body.class);

    private final DocumentStore store;

    RotationRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.of(COLLECTION);
    }

    List<Rotation> list() {
        return store.scan(COLLECTION, "", MOST).stream()
                .sorted(Comparator.comparingLong(RotationRepository::order)
                        .thenComparing(document -> document.key().id()))
                .map(RotationRepository::rotation)
                .toList();
    }

    /** Creates the rotations in their order. */
    void create(Transaction transaction, List<Rotation> rotations) {
        IntStream.range(0, rotations.size())
                .forEach(order -> transaction.create(
                        new Key(COLLECTION, rotations.get(order).id()), body(rotations.get(order), order)));
    }

    private static Map<String, Object> body(Rotation rotation, int order) {
        return CODEC.encode(new Body(rotation.name(), rotation.nameHe(), rotation.color(), order));
    }

    private static long order(Document document) {
        return CODEC.decode(document.body()).order();
    }

    private static Rotation rotation(Document document) {
        Body body = CODEC.decode(document.body());
        return new Rotation(document.key().id(), body.name(), body.nameHe(), body.color());
    }

    private record Body(String name, String nameHe, String color, long order) {}
}
