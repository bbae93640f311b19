package org.residencytracker.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;

/**
 * A rotation as it is stored, with the ids of the chunks of its curriculum. Older stores hold smaller documents, without
 * {@code treeVersion}; they read as first versions with an empty curriculum.
 */
record RotationDocument(Rotation rotation, List<String> chunks, long documentVersion, Map<String, Object> stored) {
    private static final RecordCodec<Body> CODEC = new RecordCodec<>(Body.class);

    static RotationDocument in(Document document) {
        Body body = CODEC.decode(document.body());
        return new RotationDocument(
                body.rotation(document.key().id()),
                body.chunks().orElse(List.of()),
                document.version(),
                document.body());
    }

    /** Whether it is of the shape of before curricula. */
    static boolean isOld(Document document) {
        return !document.body().containsKey("treeVersion");
    }

    static Map<String, Object> body(Map<String, Object> before, Rotation rotation, List<String> chunks) {
        return CODEC.encodeOver(before, Body.of(rotation, chunks));
    }

    private record Body(
            String name,
            Optional<String> nameHe,
            String color,
            Optional<String> description,
            int order,
            Optional<Boolean> core,
            Optional<List<String>> ownerTutorIds,
            Optional<Boolean> archived,
            Optional<Long> detailsVersion,
            Optional<Long> treeVersion,
            Optional<Integer> leafCount,
            Optional<Long> requiredTotal,
            Optional<List<String>> chunks) {
        static Body of(Rotation rotation, List<String> chunks) {
            return new Body(
                    rotation.name(),
                    rotation.nameHe(),
                    rotation.color(),
                    rotation.description(),
                    rotation.order(),
                    Optional.of(rotation.core()),
                    Optional.of(rotation.ownerTutorIds().stream()
                            .map(AccountId::value)
                            .toList()),
                    Optional.of(rotation.archived()),
                    Optional.of(rotation.version()),
                    Optional.of(rotation.treeVersion()),
                    Optional.of(rotation.leafCount()),
                    Optional.of(rotation.requiredTotal()),
                    Optional.of(chunks));
        }

        Rotation rotation(String id) {
            return new Rotation(
                    id,
                    detailsVersion.orElse(1L),
                    name,
                    nameHe,
                    color,
                    description,
                    order,
                    core.orElseGet(() -> RotationSeed.isCore(id)),
                    ownerTutorIds.orElse(List.of()).stream().map(AccountId::new).toList(),
                    archived.orElse(false),
                    treeVersion.orElse(1L),
                    leafCount.orElse(0),
                    requiredTotal.orElse(0L));
        }
    }
}
