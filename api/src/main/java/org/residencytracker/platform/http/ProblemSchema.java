package org.residencytracker.platform.http;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of refusals in the OpenAPI document. Further members may come with a type; {@code docs/problems.md} names them. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema problem() {
        return object().description("RFC 9457")
                .addProperty("type", text().description("https://tracker.invalid/problems/ and the slug"))
                .addProperty("title", text())
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("requestId", text().description("Also in the server's log"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("Violation")))
                .required(List.of("type", "title", "status", "detail", "instance", "requestId"));
    }

    static Schema violation() {
        return object().addProperty("pointer", text().description("RFC 6901; empty for the whole body"))
                .addProperty("code", text().description("Key for a translation, such as required or too-long"))
                .addProperty("message", text())
                .required(List.of("pointer", "code", "message"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
