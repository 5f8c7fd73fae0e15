package cn.jingan.majorprojects.lifecycle.table;

import cn.jingan.majorprojects.lifecycle.table.DecisionTable.Row;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes rows into the frame of a table. Only texts of cells go in: whatever else an uploaded file holds (other decisions,
 * scripts, other languages of expression) never reaches the engine. By the document's own tree, because the engine's
 * model of it takes seconds for some hundred rows.
 */
final class DmnWriter {
    private final Document document;
    private final Element table;

    private DmnWriter(Document document, Element table) {
        this.document = document;
        this.table = table;
    }

    /** The frame with those rows instead of its own. */
    static String write(String frame, List<Row> rows) {
        try {
            Document document = read(frame);
            Element table = (Element)
                    document.getElementsByTagNameNS("*", "decisionTable").item(0);
            DmnWriter writer = new DmnWriter(document, table);
            writer.clear();
            rows.forEach(writer::rule);
            return written(document);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalStateException("a table that cannot be written", e);
        }
    }

    private static Document read(String frame) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(frame)));
    }

    private static String written(Document document) throws TransformerException {
        StringWriter text = new StringWriter();
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    private void clear() {
        NodeList rules = table.getElementsByTagNameNS("*", "rule");
        List<Element> all = IntStream.range(0, rules.getLength())
                .mapToObj(i -> (Element) rules.item(i))
                .toList();
        all.forEach(table::removeChild);
    }

    private void rule(Row row) {
        Element rule = child(table, "rule");
        rule.setAttribute("id", row.id());
        child(rule, "description").setTextContent(row.description());
        cells(rule, "inputEntry", row.id() + "-in", row.conditions());
        cells(rule, "outputEntry", row.id() + "-out", row.answers());
    }

    private void cells(Element rule, String name, String id, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Element entry = child(rule, name);
            entry.setAttribute("id", id + i);
            child(entry, "text").setTextContent(cells.get(i));
        }
    }

    private Element child(Element parent, String name) {
        Element child = document.createElementNS(table.getNamespaceURI(), name);
        parent.appendChild(child);
        return child;
    }
}
