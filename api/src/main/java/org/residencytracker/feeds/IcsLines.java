package org.residencytracker.feeds;

import java.util.Arrays;
import java.util.List;

/**
 * Content lines of an iCalendar file, collected as UTF-8: each ends in CRLF and is folded so that no line has more than 75
 * octets and no character is cut (RFC 5545, section 3.1).
 */
final class IcsLines {
    private static final int MAX_OCTETS = 75;
    private static final int REPLACEMENT = 0xFFFD;

    private byte[] octets = new byte[8192];
    private int size;
    private int column;

    /** A line whose value needs no escaping. */
    IcsLines line(String name, String value) {
        put(name);
        unit(':');
        put(value);
        return end();
    }

    /** A line whose value is a text (RFC 5545, section 3.3.11). */
    IcsLines text(String name, String value) {
        put(name);
        unit(':');
        putEscaped(value);
        return end();
    }

    /** A line whose value is a list of texts. */
    IcsLines texts(String name, List<String> values) {
        put(name);
        char separator = ':';
        for (String value : values) {
            unit(separator);
            putEscaped(value);
            separator = ',';
        }
        return end();
    }

    byte[] toBytes() {
        return Arrays.copyOf(octets, size);
    }

    private void put(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            at += put(plain, at);
        }
    }

    private void putEscaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '\\', ';', ',' -> escape(character);
                case '\n' -> escape('n');
                case '\r' -> escapeUnlessPairFollows(text, at);
                default -> at += put(text, at);
            }
        }
    }

    private void escapeUnlessPairFollows(String text, int at) {
        if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
            escape('n');
        }
    }

    private void escape(char character) {
        reserve(2);
        octets[size++] = '\\';
        octets[size++] = (byte) character;
    }

    /** Writes the character at the index and says how many further chars belonged to it. */
    private int put(String text, int at) {
        char first = text.charAt(at);
        if (first < 0x80) {
            if ((first >= ' ' && first != 0x7F) || first == '\t') { // other controls are not allowed in any value
                unit(first);
            }
            return 0;
        }
        if (!Character.isSurrogate(first)) {
            encode(first);
            return 0;
        }
        int codePoint = text.codePointAt(at);
        boolean paired = Character.isSupplementaryCodePoint(codePoint);
        encode(paired ? codePoint : REPLACEMENT);
        return paired ? 1 : 0;
    }

    private void unit(char ascii) {
        reserve(1);
        octets[size++] = (byte) ascii;
    }

    private void encode(int codePoint) {
        if (codePoint < 0x800) {
            reserve(2);
            octets[size++] = (byte) (0xC0 | (codePoint >> 6));
        } else if (codePoint < 0x10000) {
            reserve(3);
            octets[size++] = (byte) (0xE0 | (codePoint >> 12));
            octets[size++] = continuation(codePoint >> 6);
        } else {
            reserve(4);
            octets[size++] = (byte) (0xF0 | (codePoint >> 18));
            octets[size++] = continuation(codePoint >> 12);
            octets[size++] = continuation(codePoint >> 6);
        }
        octets[size++] = continuation(codePoint);
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /** Makes room for octets that stay together, on a new line when this one is full. */
    private void reserve(int count) {
        if (size + count + 3 > octets.length) {
            octets = Arrays.copyOf(octets, octets.length * 2);
        }
        if (column + count > MAX_OCTETS) {
            breakLine();
            octets[size++] = ' ';
            column = 1;
        }
        column += count;
    }

    private IcsLines end() {
        if (size + 2 > octets.length) {
            octets = Arrays.copyOf(octets, octets.length * 2);
        }
        breakLine();
        column = 0;
        return this;
    }

    private void breakLine() {
        octets[size++] = '\r';
        octets[size++] = '\n';
    }
}
