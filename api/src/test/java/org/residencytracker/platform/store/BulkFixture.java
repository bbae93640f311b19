package org.residencytracker.platform.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A bulk collection with more documents than the tests' Firestore takes in one request. */
public interface BulkFixture extends StoreFixture {
    int LARGE = 65;

    default Key day(int number) {
        return new Key(DAYS, "day-%02d".formatted(number));
    }

    default List<Key> days() {
        return IntStream.range(0, LARGE).mapToObj(this::day).toList();
    }

    default Query ofMonth(String month) {
        return Query.of(DAYS).where(Filter.equal("month", month));
    }

    default void createDays(String month) {
        store().transact(transaction -> createDays(transaction, month));
    }

    default boolean createDays(Transaction transaction, String month) {
        days().forEach(day -> transaction.create(day, Map.of("month", month)));
        return true;
    }

    default void moveDays(String month) {
        store().transact(transaction -> {
            for (Document day : found(transaction.findAll(days()))) {
                Map<String, Object> body = new HashMap<>(day.body());
                body.put("month", month);
                transaction.update(day.key(), day.version(), body);
            }
            return true;
        });
    }

    static List<Document> found(List<Optional<Document>> documents) {
        return documents.stream().map(Optional::orElseThrow).toList();
    }
}
