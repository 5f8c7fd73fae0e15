package cn.jingan.majorprojects.lifecycle.table;

import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.xml.sax.SAXException;

/**
 * The engine's reader of DMN with the schemas compiled once: the engine's own compiles all of them for each text, which
 * takes most of the time.
 */
final class DmnReader extends DmnParser {
    private static final String SCHEMA_LANGUAGE = "http://java.sun.com/xml/jaxp/properties/schemaLanguage";
    private static final String SCHEMA_SOURCE = "http://java.sun.com/xml/jaxp/properties/schemaSource";

    @Override
    protected void configureFactory(DocumentBuilderFactory factory) {
        super.configureFactory(factory);
        factory.setAttribute(SCHEMA_LANGUAGE, null);
        factory.setAttribute(SCHEMA_SOURCE, null);
        factory.setValidating(false);
        factory.setSchema(schemas());
    }

    private static Schema schemas() {
        StreamSource[] sources = Stream.of("DMN15", "DMN14", "DMN13", "DMN12", "DMN11", "DMN11_Alternative")
                .map(name -> DmnParser.class.getResource("/org/camunda/bpm/model/dmn/schema/" + name + ".xsd"))
                .map(url -> new StreamSource(url.toString()))
                .toArray(StreamSource[]::new);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException("the schemas of DMN cannot be read", e);
        }
    }
}
