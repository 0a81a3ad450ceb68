package io.clockport.cli.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page taken apart by a parser that forgives nothing. */
record Markup(Document document) {

    static Markup of(String page) {
        try {
            return new Markup(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page))));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("not well-formed: " + broken.getMessage() + "\n" + page, broken);
        }
    }

    List<Element> all(String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    List<String> texts(String name) {
        return all(name).stream().map(Element::getTextContent).toList();
    }
}
