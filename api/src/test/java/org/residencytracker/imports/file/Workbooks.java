package org.residencytracker.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks written by hand, part by part, to hold what no well-behaved library writes. */
final class Workbooks {
    static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbooks() {
        part("_rels/.rels", relationships(relationship("w", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("s1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("st", "styles", "styles.xml")
                        + relationship("ss", "sharedStrings", "sharedStrings.xml")));
        workbook("<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"s1\"/></sheets>");
    }

    /** A workbook of one sheet with these {@code row} elements. */
    static Workbooks ofRows(String rows) {
        return new Workbooks().sheet("<sheetData>" + rows + "</sheetData>");
    }

    Workbooks workbook(String content) {
        return part(
                "xl/workbook.xml",
                "<workbook %s xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">%s</workbook>"
                        .formatted(MAIN, content));
    }

    Workbooks sheet(String content) {
        return part("xl/worksheets/sheet1.xml", worksheet(content));
    }

    static String worksheet(String content) {
        return "<worksheet %s>%s</worksheet>".formatted(MAIN, content);
    }

    /** Cell styles 1, 2, ... with these number formats: a number is built in, anything else a code. */
    Workbooks formats(String... formats) {
        StringBuilder custom = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            boolean builtIn = formats[i].matches("\\d+");
            if (!builtIn) {
                custom.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                        .formatted(200 + i, formats[i].replace("\"", "&quot;")));
            }
            cells.append("<xf numFmtId=\"%s\"/>".formatted(builtIn ? formats[i] : String.valueOf(200 + i)));
        }
        return part(
                "xl/styles.xml",
                "<styleSheet %s><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, custom, cells));
    }

    Workbooks sharedStrings(String items) {
        return part("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, items));
    }

    Workbooks part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Workbooks without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, TYPES, type, target);
    }

    static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    static String number(String address, int style, String number) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, number);
    }

    static String row(int number, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
    }
}
