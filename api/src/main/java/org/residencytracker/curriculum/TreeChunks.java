package org.residencytracker.curriculum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.id.Sha256;
import org.residencytracker.platform.json.RecordCodec;

/**
 * A curriculum as documents: its nodes in display order, cut into chunks that are named after what they hold and never change.
 * A cut follows a node whose id says so, so that an edit leaves all chunks but its own as they were.
 */
final class TreeChunks {
    /** Well below what one request of an engine carries, with room for what is written beside it. */
    static final int MAX_BYTES = 2_500_000;

    private static final int CHUNK_BYTES = 250_000;
    private static final int CUT_MASK = 127;
    private static final int HASH_LENGTH = 32;
    private static final RecordCodec<Chunk> CODEC = new RecordCodec<>(Chunk.class);
    private static final RecordCodec<StoredNode> NODE_CODEC = new RecordCodec<>(StoredNode.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TreeChunks() {}

    /**
     * The bodies of the chunks by their ids, in display order.
     *
     * @throws TreeTooLargeException when they are more than can be kept
     */
    static Map<String, Map<String, Object>> of(CurriculumTree tree) {
        Map<String, Map<String, Object>> chunks = new LinkedHashMap<>();
        List<StoredNode> chunk = new ArrayList<>();
        int bytes = 0;
        int total = 0;
        for (Node node : tree.nodes()) {
            if (node.type() == NodeType.CATEGORY) {
                continue;
            }
            StoredNode stored = StoredNode.of(node);
            int size = bytes(NODE_CODEC.encode(stored));
            if (bytes + size > CHUNK_BYTES) {
                put(chunks, tree.rotationId(), chunk);
                bytes = 0;
            }
            chunk.add(stored);
            bytes += size;
            total += size;
            if ((node.id().hashCode() & CUT_MASK) == 0) {
                put(chunks, tree.rotationId(), chunk);
                bytes = 0;
            }
        }
        put(chunks, tree.rotationId(), chunk);
        if (total > MAX_BYTES) {
            throw new TreeTooLargeException();
        }
        return chunks;
    }

    private static void put(Map<String, Map<String, Object>> chunks, String rotationId, List<StoredNode> chunk) {
        if (!chunk.isEmpty()) {
            Map<String, Object> body = CODEC.encode(new Chunk(rotationId, chunk));
            chunks.put(rotationId + "." + Sha256.hex(json(body)).substring(0, HASH_LENGTH), body);
            chunk.clear();
        }
    }

    /** The nodes of chunks in display order, with their places. */
    static List<Node> nodes(String rotationId, List<Map<String, Object>> chunks) {
        Map<String, Integer> places = new HashMap<>();
        return chunks.stream()
                .flatMap(body -> CODEC.decode(body).nodes().stream())
                .map(node -> node.node(rotationId, places.merge(node.parentId(), 1, Integer::sum) - 1))
                .toList();
    }

    private static int bytes(Map<String, Object> body) {
        return json(body).getBytes(StandardCharsets.UTF_8).length;
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body is always JSON", e);
        }
    }

    private record Chunk(String rotationId, List<StoredNode> nodes) {
        Chunk {
            nodes = List.copyOf(nodes);
        }
    }

    private record StoredNode(
            String id,
            String parentId,
            NodeType type,
            String name,
            Optional<String> nameHe,
            boolean archived,
            Optional<LeafDetails> leaf,
            Optional<ImportMark> imported) {
        static StoredNode of(Node node) {
            return new StoredNode(
                    node.id(),
                    node.parentId().orElseThrow(),
                    node.type(),
                    node.name(),
                    node.nameHe(),
                    node.archived(),
                    node.leaf(),
                    node.imported());
        }

        Node node(String rotationId, int order) {
            return new Node(id, rotationId, Optional.of(parentId), type, name, nameHe, order, archived, leaf, imported);
        }
    }
}
