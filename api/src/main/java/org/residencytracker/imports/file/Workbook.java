package org.residencytracker.imports.file;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a workbook: its sheets, where their parts are, and its date system (ECMA-376 part 1, section 18.2).
 *
 * @param active position of the sheet that was in front when the workbook was saved
 * @param partsByType the parts beside the sheets, by the last word of their relationship's type
 */
record Workbook(List<SheetEntry> sheets, int active, boolean date1904, Map<String, String> partsByType) {

    /** @param part empty for what is not a worksheet, such as a chart */
    record SheetEntry(String name, boolean visible, Optional<String> part) {}

    private record Relation(String type, String part) {}

    static Workbook read(XlsxArchive archive) {
        String part = workbookPart(archive);
        int slash = part.lastIndexOf('/') + 1;
        String relationsPart = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations =
                archive.has(relationsPart) ? relations(archive, relationsPart, part) : Map.of();
        Map<String, String> partsByType = new HashMap<>();
        relations.values().forEach(relation -> partsByType.putIfAbsent(relation.type(), relation.part()));
        return read(archive, part, relations, partsByType);
    }

    private static String workbookPart(XlsxArchive archive) {
        String part = archive.has("_rels/.rels")
                ? relations(archive, "_rels/.rels", "").values().stream()
                        .filter(relation -> relation.type().equals("officeDocument"))
                        .map(Relation::part)
                        .findFirst()
                        .orElse("xl/workbook.xml")
                : "xl/workbook.xml";
        if (!part.endsWith(".xml") || !archive.has(part) || archive.has("word/document.xml")) {
            throw UnreadableFileException.unknownType("The file is an archive, but not an Excel workbook (.xlsx).");
        }
        return part;
    }

    private static Map<String, Relation> relations(XlsxArchive archive, String relationsPart, String source) {
        Map<String, Relation> relations = new HashMap<>();
        try (XmlPart xml = archive.part(relationsPart)) {
            while (xml.next()) {
                String id = xml.isStart("Relationship") ? xml.attribute("Id") : null;
                String type = xml.isStart() ? xml.attribute("Type") : null;
                String target = xml.isStart() ? xml.attribute("Target") : null;
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    String word = type.substring(type.lastIndexOf('/') + 1);
                    relations.put(id, new Relation(word, resolve(source, target, xml)));
                }
            }
        }
        return relations;
    }

    private static String resolve(String source, String target, XmlPart xml) {
        try {
            return URI.create("/" + source)
                    .resolve(target)
                    .normalize()
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw xml.damaged("points to a part that cannot exist");
        }
    }

    private static Workbook read(
            XlsxArchive archive, String part, Map<String, Relation> relations, Map<String, String> partsByType) {
        List<SheetEntry> sheets = new ArrayList<>();
        int active = 0;
        boolean date1904 = false;
        try (XmlPart xml = archive.part(part)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    date1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.isStart("workbookView")) {
                    active = position(xml.attribute("activeTab"));
                } else if (xml.isStart("sheet")) {
                    sheets.add(entry(xml, relations));
                }
            }
        }
        return new Workbook(List.copyOf(sheets), active, date1904, Map.copyOf(partsByType));
    }

    private static int position(@Nullable String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static SheetEntry entry(XmlPart xml, Map<String, Relation> relations) {
        String name = xml.attribute("name");
        String id = xml.attribute("id");
        String state = xml.attribute("state");
        Optional<String> part = Optional.ofNullable(id)
                .map(relations::get)
                .filter(relation -> relation.type().equals("worksheet"))
                .map(Relation::part);
        return new SheetEntry(name == null ? "" : name, state == null || state.equals("visible"), part);
    }

    /** The worksheet in front if it is visible, else the first visible one. */
    SheetEntry sheetToRead() {
        if (active < sheets.size() && isReadable(sheets.get(active))) {
            return sheets.get(active);
        }
        return sheets.stream().filter(Workbook::isReadable).findFirst().orElseThrow(UnreadableFileException::noSheets);
    }

    private static boolean isReadable(SheetEntry sheet) {
        return sheet.visible() && sheet.part().isPresent();
    }

    Optional<String> part(String type) {
        return Optional.ofNullable(partsByType.get(type));
    }
}
