package org.residencytracker.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiRulesTest {
    private static final String PATH = "/api/v1/on-call/days";

    record DutyView(
            String station,
            int weight,
            Optional<String> name,
            @Nullable String remark,
            List<String> team) {}

    @Test
    void members_are_required_unless_they_may_be_absent() throws IOException {
        Schema schema = filtered().getComponents().getSchemas().get("DutyView");

        assertThat(schema.getRequired()).containsExactly("station", "weight", "team");
        assertThat(schema.getProperties().get("name").getType()).containsExactly(SchemaType.STRING);
    }

    @Test
    void an_operation_is_named_for_its_noun_and_may_answer_a_problem() throws IOException {
        Operation operation = filtered().getPaths().getPathItem(PATH).getGET();

        assertThat(operation.getOperationId()).isEqualTo("onCall_days");
        assertThat(operation.getTags()).containsExactly("on-call");
        assertThat(operation.getResponses().getDefaultValue().getContent().getMediaTypes())
                .containsKey("application/problem+json");
    }

    @Test
    void paths_and_schemas_stand_in_order() throws IOException {
        OpenAPI document = filtered();

        assertThat(document.getPaths().getPathItems().keySet()).containsExactly("/api/v1/imports", PATH);
        assertThat(document.getComponents().getSchemas().keySet()).containsExactly("DutyView", "Problem", "Violation");
    }

    private static OpenAPI filtered() throws IOException {
        Schema schema = OASFactory.createSchema()
                .addProperty("station", text())
                .addProperty("weight", text())
                .addProperty("name", text().addType(SchemaType.NULL))
                .addProperty("remark", text())
                .addProperty("team", text());
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema("DutyView", schema))
                .paths(OASFactory.createPaths()
                        .addPathItem(PATH, OASFactory.createPathItem().GET(operation("OnCallResource_days")))
                        .addPathItem(
                                "/api/v1/imports", OASFactory.createPathItem().GET(operation("ImportResource_list"))));
        new OpenApiRules(Index.of(DutyView.class)).filterOpenAPI(document);
        return document;
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation().operationId(id);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
