package org.residencytracker.curriculum.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeLink;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.imports.sheet.Table;
import org.residencytracker.platform.i18n.Language;

/** A curriculum as a table that imports again with no change: one row for each item that counts. */
final class CurriculumTable {
    private static final Map<NodeType, String> FIELDS = Map.of(
            NodeType.SUBJECT, CurriculumColumns.SUBJECT,
            NodeType.TOPIC, CurriculumColumns.TOPIC,
            NodeType.SUB_TOPIC, CurriculumColumns.SUB_TOPIC,
            NodeType.SUB_SUB_TOPIC, CurriculumColumns.SUB_SUB_TOPIC);

    private CurriculumTable() {}

    /** The table with headers in the language; a Hebrew one is read from right to left. */
    static Table of(CurriculumTree tree, Language language) {
        int links = tree.leaves().stream()
                .mapToInt(leaf -> leaf.details().links().size())
                .max()
                .orElse(0);
        List<CurriculumColumns.Column> columns = CurriculumColumns.all(links);
        boolean hebrew = language == Language.HE;
        return new Table(
                hebrew ? "תוכנית הרוטציה" : "Curriculum",
                Optional.empty(),
                columns.stream()
                        .map(column -> column.headers().get(hebrew ? 1 : 0))
                        .toList(),
                tree.leaves().stream().map(leaf -> row(tree, leaf, columns)).toList(),
                hebrew);
    }

    private static List<Table.Value> row(CurriculumTree tree, Leaf leaf, List<CurriculumColumns.Column> columns) {
        Map<String, String> texts = texts(tree, leaf);
        List<Table.Value> row = new ArrayList<>();
        for (CurriculumColumns.Column column : columns) {
            row.add(
                    column.field().equals(CurriculumColumns.COUNT)
                            ? new Table.Amount(BigDecimal.valueOf(leaf.requiredCount()))
                            : new Table.Text(texts.getOrDefault(column.field(), "")));
        }
        return row;
    }

    private static Map<String, String> texts(CurriculumTree tree, Leaf leaf) {
        Map<String, String> texts = new HashMap<>();
        texts.put(CurriculumColumns.CATEGORY, leaf.category().label());
        texts.put(CurriculumColumns.SUBJECT, CurriculumSheet.NO_LEVEL);
        texts.put(CurriculumColumns.TOPIC, CurriculumSheet.NO_LEVEL);
        for (Node node : tree.path(leaf.id())) {
            String field = FIELDS.get(node.type());
            if (field != null) {
                put(texts, field, node.name(), node.nameHe());
            }
        }
        put(texts, CurriculumColumns.TITLE, leaf.name(), leaf.nameHe());
        LeafDetails details = leaf.details();
        details.mcqUrl().ifPresent(url -> texts.put(CurriculumColumns.MCQ, url));
        details.resources().ifPresent(text -> texts.put(CurriculumColumns.RESOURCES, text));
        details.notes().ifPresent(text -> texts.put(CurriculumColumns.NOTES, text));
        details.notesHe().ifPresent(text -> texts.put(CurriculumColumns.NOTES_HE, text));
        putLinks(texts, details.links());
        return texts;
    }

    private static void putLinks(Map<String, String> texts, List<NodeLink> links) {
        for (int at = 0; at < links.size(); at++) {
            NodeLink link = links.get(at);
            String field = CurriculumColumns.linkLabel(at + 1);
            link.label().ifPresent(label -> texts.put(field, label));
            link.labelHe().ifPresent(label -> texts.put(CurriculumColumns.hebrew(field), label));
            texts.put(CurriculumColumns.linkUrl(at + 1), link.url());
        }
    }

    private static void put(Map<String, String> texts, String field, String name, Optional<String> nameHe) {
        texts.put(field, name);
        nameHe.ifPresent(hebrew -> texts.put(CurriculumColumns.hebrew(field), hebrew));
    }
}
