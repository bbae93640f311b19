package org.residencytracker.imports.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.residencytracker.imports.sheet.Texts;

/** The workbook's table of texts (ECMA-376 part 1, section 18.4); workbooks with inline texts have none. */
final class SharedStrings {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<CellValue> values;

    private SharedStrings(List<CellValue> values) {
        this.values = values;
    }

    static SharedStrings read(XlsxArchive archive, Optional<String> part, ReadBudget budget) {
        List<CellValue> values = new ArrayList<>();
        if (part.isPresent() && archive.has(part.get())) {
            try (XmlPart xml = archive.part(part.get())) {
                while (xml.next()) {
                    if (xml.isStart("si")) {
                        budget.countCell();
                        values.add(budget.text(Texts.visible(richText(xml, "si", budget))));
                    }
                }
            }
        }
        return new SharedStrings(values);
    }

    /** The runs of a text put together, without its reading aids (phonetic runs); leaves the element at its end. */
    static String richText(XmlPart xml, String element, ReadBudget budget) {
        String first = "";
        StringBuilder all = null;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                String run = xml.text();
                if (first.isEmpty()) {
                    first = run;
                } else {
                    all = all == null ? new StringBuilder(first) : all;
                    all.append(run);
                    XmlPart.checkLength(all.length());
                }
            } else if (xml.isStart() && !isRun(xml.element())) {
                budget.countStranger();
            }
        }
        return unescape(all == null ? first : all.toString());
    }

    private static boolean isRun(String element) {
        return switch (element) {
            case "r", "rPr", "phoneticPr", "rFont", "charset", "family", "b", "i", "strike", "u", "sz", "color" -> true;
            case "vertAlign", "scheme", "outline", "shadow", "condense", "extend" -> true;
            default -> false;
        };
    }

    /** Characters that XML cannot hold are written as {@code _x000D_} (ECMA-376 part 1, section 22.9.2.19). */
    private static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(hit ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16))))
                : text;
    }

    /** The text of that position, or empty when the table has none. */
    Optional<CellValue> at(String position) {
        try {
            return Optional.of(values.get(Integer.parseInt(position)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
