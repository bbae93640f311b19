package org.residencytracker.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which cell styles show a number as a date or as a time of day (ECMA-376 part 1, section 18.8.30). */
final class NumberFormats {
    /** How a number is shown. */
    enum Shown {
        NUMBER,
        DATE,
        TIME
    }

    /** Literal text, escaped and padding characters, and bracketed colours, locales and conditions. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]");

    private final List<Shown> styles;

    private NumberFormats(List<Shown> styles) {
        this.styles = styles;
    }

    static NumberFormats read(XlsxArchive archive, Optional<String> part) {
        List<Shown> styles = new ArrayList<>();
        if (part.isPresent() && archive.has(part.get())) {
            try (XmlPart xml = archive.part(part.get())) {
                read(xml, styles);
            }
        }
        return new NumberFormats(styles);
    }

    private static void read(XmlPart xml, List<Shown> styles) {
        Map<String, Shown> custom = new HashMap<>();
        boolean inCellFormats = false;
        while (xml.next()) {
            if (xml.element().equals("cellXfs")) {
                inCellFormats = xml.isStart();
            } else if (xml.isStart("numFmt")) {
                String id = xml.attribute("numFmtId");
                String code = xml.attribute("formatCode");
                if (id != null && code != null && custom.size() < ReadLimits.MAX_STYLES) {
                    custom.put(id, ofCode(code));
                }
            } else if (inCellFormats && xml.isStart("xf") && styles.size() < ReadLimits.MAX_STYLES) {
                String id = xml.attribute("numFmtId");
                styles.add(id == null ? Shown.NUMBER : custom.getOrDefault(id, ofBuiltIn(id)));
            }
        }
    }

    Shown of(int style) {
        return style < styles.size() ? styles.get(style) : Shown.NUMBER;
    }

    /** 27 to 36 and 50 to 58 are dates in the eastern locales; the others are the same everywhere. */
    private static Shown ofBuiltIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "22" -> Shown.DATE;
            case "27", "28", "29", "30", "31", "32", "33", "34", "35", "36" -> Shown.DATE;
            case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> Shown.DATE;
            case "18", "19", "20", "21" -> Shown.TIME;
            default -> Shown.NUMBER;
        };
    }

    static Shown ofCode(String code) {
        String shape = LITERALS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int section = shape.indexOf(';');
        String first = section < 0 ? shape : shape.substring(0, section);
        if (first.contains("general") || first.contains("#") || first.contains("?") || first.contains("%")) {
            return Shown.NUMBER;
        }
        boolean clock = first.contains("h") || first.contains("s");
        if (first.contains("y") || first.contains("d") || (first.contains("m") && !clock)) {
            return Shown.DATE;
        }
        return clock ? Shown.TIME : Shown.NUMBER;
    }
}
