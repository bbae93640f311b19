package org.residencytracker.imports.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a text file: by byte order mark, then UTF-16 without one, then strict UTF-8, then windows-1255 where the
 * text looks like Hebrew. Never a guess: other bytes are refused.
 */
final class CsvText {
    private static final Charset HEBREW = Charset.forName("windows-1255");
    private static final double ALMOST_ALL = 0.98;

    private CsvText() {}

    static CharBuffer decode(byte[] content) {
        CharBuffer text = decodeAny(content);
        refuseBinary(text);
        return text;
    }

    private static CharBuffer decodeAny(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return certain(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return certain(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return certain(content, 2, StandardCharsets.UTF_16BE);
        }
        if (hasZero(content)) {
            return unmarkedUtf16(content)
                    .orElseThrow(() -> UnreadableFileException.unknownType("The file is neither a workbook nor text."));
        }
        return decode(content, 0, StandardCharsets.UTF_8).orElseGet(() -> hebrew(content));
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static CharBuffer certain(byte[] content, int offset, Charset charset) {
        return decode(content, offset, charset).orElseThrow(UnreadableFileException::unknownEncoding);
    }

    private static Optional<CharBuffer> decode(byte[] content, int offset, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, offset, content.length - offset)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean hasZero(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Text in UTF-16 has zero bytes for its commas and line ends; the wrong byte order gives characters nobody writes. */
    private static Optional<CharBuffer> unmarkedUtf16(byte[] content) {
        return decode(content, 0, StandardCharsets.UTF_16LE)
                .filter(CsvText::isExpected)
                .or(() -> decode(content, 0, StandardCharsets.UTF_16BE).filter(CsvText::isExpected));
    }

    private static boolean isExpected(CharBuffer text) {
        int expected = 0;
        for (int i = 0; i < text.length(); i++) {
            expected += isExpected(text.charAt(i)) ? 1 : 0;
        }
        return expected >= text.length() * ALMOST_ALL;
    }

    private static boolean isExpected(char c) {
        return (c >= ' ' && c < '\u0250')
                || (c >= '\u0590' && c < '\u0700')
                || (c >= '\u2000' && c < '\u2070')
                || c == '\n'
                || c == '\r'
                || c == '\t';
    }

    /** Hebrew stands in words of its own; a high byte beside a Latin letter is an accent of some western page instead. */
    private static CharBuffer hebrew(byte[] content) {
        CharBuffer text = decode(content, 0, HEBREW).orElseThrow(UnreadableFileException::unknownEncoding);
        int hebrew = 0;
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0590' && c < '\u0600') {
                hebrew++;
                strange += isLatin(text, i - 1) || isLatin(text, i + 1) ? 1 : 0;
            } else if (c >= '\u0080' && !isExpected(c)) {
                strange++;
            } else if (c > '\u00A0' && c < '\u0250' && c != '\u00AB' && c != '\u00BB') {
                strange++;
            }
        }
        if (hebrew == 0 || strange * 10 > hebrew) {
            throw UnreadableFileException.unknownEncoding();
        }
        return text;
    }

    private static boolean isLatin(CharBuffer text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static void refuseBinary(CharBuffer text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u001A') {
                throw UnreadableFileException.unknownType("The file is neither a workbook nor text.");
            }
        }
    }
}
