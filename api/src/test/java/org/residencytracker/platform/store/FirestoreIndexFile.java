package org.residencytracker.platform.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The catalogue as Firestore's index file. Automatic indexes of single fields are switched off for every collection and
 * those declared are switched on again: less to write, no limit on long texts, and an undeclared query fails in production too.
 */
final class FirestoreIndexFile {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FirestoreIndexFile() {}

    static String json(IndexCatalogue catalogue) {
        List<Object> composites = new ArrayList<>();
        List<Object> overrides = new ArrayList<>();
        for (CollectionDeclaration declaration : catalogue.declarations()) {
            declaration.indexes().stream()
                    .filter(index -> index.fields().size() > 1)
                    .distinct()
                    .map(FirestoreIndexFile::composite)
                    .forEach(composites::add);
            overrides.add(override(declaration.collection(), "*", List.of()));
            for (String field : singleFields(declaration)) {
                overrides.add(override(declaration.collection(), field, single(declaration, field)));
            }
        }
        for (String collection : new TreeSet<>(IndexCatalogue.RESERVED)) {
            overrides.add(override(collection, "*", List.of()));
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("indexes", composites);
        file.put("fieldOverrides", overrides);
        return write(file);
    }

    private static Map<String, Object> composite(Index index) {
        Map<String, Object> composite = new LinkedHashMap<>();
        composite.put("collectionGroup", index.collection());
        composite.put("queryScope", "COLLECTION");
        composite.put(
                "fields", index.fields().stream().map(FirestoreIndexFile::field).toList());
        return composite;
    }

    private static Map<String, Object> field(Index.Field field) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("fieldPath", field.name());
        words.putAll(
                field.mode() == Index.Mode.CONTAINS
                        ? Map.of("arrayConfig", "CONTAINS")
                        : Map.of("order", field.mode().name()));
        return words;
    }

    private static Set<String> singleFields(CollectionDeclaration declaration) {
        Set<String> fields = new TreeSet<>();
        declaration.indexes().stream()
                .filter(index -> index.fields().size() == 1)
                .forEach(index -> fields.add(index.fields().getFirst().name()));
        return fields;
    }

    private static List<Map<String, Object>> single(CollectionDeclaration declaration, String field) {
        List<Map<String, Object>> modes = new ArrayList<>();
        declaration.indexes().stream()
                .filter(index -> index.fields().size() == 1)
                .map(index -> index.fields().getFirst())
                .filter(only -> only.name().equals(field))
                .map(Index.Field::mode)
                .map(mode -> mode == Index.Mode.CONTAINS)
                .distinct()
                .forEach(contains -> {
                    if (contains) {
                        modes.add(Map.of("arrayConfig", "CONTAINS"));
                    } else {
                        modes.add(Map.of("order", "ASCENDING"));
                        modes.add(Map.of("order", "DESCENDING"));
                    }
                });
        return modes.stream().map(FirestoreIndexFile::inCollection).toList();
    }

    private static Map<String, Object> inCollection(Map<String, Object> mode) {
        Map<String, Object> scoped = new LinkedHashMap<>(mode);
        scoped.put("queryScope", "COLLECTION");
        return scoped;
    }

    private static Map<String, Object> override(String collection, String field, List<?> indexes) {
        Map<String, Object> override = new LinkedHashMap<>();
        override.put("collectionGroup", collection);
        override.put("fieldPath", field);
        override.put("indexes", indexes);
        return override;
    }

    private static String write(Map<String, Object> file) {
        try {
            return MAPPER.writeValueAsString(file) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
