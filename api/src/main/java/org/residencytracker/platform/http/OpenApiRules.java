package org.residencytracker.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;
import org.residencytracker.platform.problem.Problem;

/**
 * Makes {@code api/openapi.json} say what holds everywhere, so that no resource repeats it: names of operations, the problem
 * that any of them may answer, and which members are always there. In one order, so that a difference is a change.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public final class OpenApiRules implements OASFilter {
    private static final String VERSIONED = "/api/v1/";
    private static final String PROBLEM = "Problem";

    private final RequiredMembers required;

    /** Called by the build with the index of our classes. */
    public OpenApiRules(IndexView index) {
        this.required = new RequiredMembers(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        Map<String, Schema> schemas = new TreeMap<>();
        if (components.getSchemas() != null) {
            schemas.putAll(components.getSchemas());
        }
        schemas.forEach(required::mark);
        schemas.put(PROBLEM, ProblemSchema.problem());
        schemas.put("Violation", ProblemSchema.violation());
        document.setComponents(components.schemas(schemas));
        document.setPaths(sorted(document.getPaths()));
    }

    private static Paths sorted(Paths paths) {
        Paths sorted = OASFactory.createPaths();
        if (paths != null) {
            new TreeMap<>(paths.getPathItems()).forEach((path, item) -> {
                name(path, item);
                sorted.addPathItem(path, item);
            });
        }
        return sorted;
    }

    private static void name(String path, PathItem item) {
        String noun = path.startsWith(VERSIONED)
                ? path.substring(VERSIONED.length()).split("/", 2)[0]
                : path.substring(1).split("/", 2)[0];
        for (Operation operation : item.getOperations().values()) {
            String method = operation.getOperationId();
            operation.setOperationId(camelCase(noun) + "_" + method.substring(method.indexOf('_') + 1));
            operation.setTags(new ArrayList<>(List.of(noun)));
            addProblem(operation);
        }
    }

    private static void addProblem(Operation operation) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        operation.setResponses(responses.addAPIResponse(
                APIResponses.DEFAULT,
                OASFactory.createAPIResponse()
                        .description("A refusal; the last segment of type says which")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(PROBLEM))))));
    }

    private static String camelCase(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
