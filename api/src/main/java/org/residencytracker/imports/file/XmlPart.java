package org.residencytracker.imports.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the elements of one part. Prefixes are ignored, so that both flavours of the format (ECMA-376 transitional
 * and strict) read the same. A document type definition is refused before anything in it is looked at.
 */
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final XMLStreamReader xml;
    private final TextPool pool;

    private XmlPart(String name, XMLStreamReader xml, TextPool pool) {
        this.name = name;
        this.xml = xml;
        this.pool = pool;
    }

    static XmlPart open(String name, InputStream content, TextPool pool) {
        try {
            return new XmlPart(name, FACTORY.createXMLStreamReader(content), pool);
        } catch (XMLStreamException e) {
            throw broken(name);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.DTD) {
                    throw UnreadableFileException.externalEntity();
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(name);
        }
    }

    boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isStart(String element) {
        return isStart() && element().equals(element);
    }

    boolean isEnd(String element) {
        return !isStart() && element().equals(element);
    }

    String element() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    @Nullable
    String attribute(String wanted) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(wanted)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the present element, which is left at its end; what stands in inner elements is passed over. */
    String text() {
        try {
            String first = "";
            StringBuilder all = null;
            for (int depth = 1; depth > 0; ) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (depth == 1 && xml.hasText()) {
                    if (first.isEmpty()) {
                        first = pool.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        checkLength(first.length());
                        continue;
                    }
                    all = all == null ? new StringBuilder(first) : all;
                    all.append(xml.getText());
                    checkLength(all.length());
                }
            }
            return all == null ? first : all.toString();
        } catch (XMLStreamException e) {
            throw broken(name);
        }
    }

    static void checkLength(int length) {
        if (length > ReadLimits.MAX_TEXT_LENGTH) {
            throw UnreadableFileException.tooComplex("A cell holds more than the %d characters that fit in a cell."
                    .formatted(ReadLimits.MAX_TEXT_LENGTH));
        }
    }

    /** Leaves the present element at its end. */
    void skip() {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += isStart() ? 1 : -1;
        }
    }

    UnreadableFileException damaged(String what) {
        return UnreadableFileException.damaged("its part " + shown(name) + " " + what);
    }

    private static UnreadableFileException broken(String name) {
        return UnreadableFileException.damaged(
                "its part " + shown(name) + " is cut off or not written as it should be");
    }

    /** A part's name as far as it can be shown in a message. */
    static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(name);
        }
    }
}
