package org.residencytracker.platform.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** Every component of a record is a required member of its schema, unless it is an {@code Optional} or {@code @Nullable}. */
final class RequiredMembers {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final Set<String> OPTIONALS =
            Set.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

    private final List<ClassInfo> records;

    RequiredMembers(IndexView index) {
        records = index.getKnownClasses().stream().filter(ClassInfo::isRecord).toList();
    }

    /** Finds the schema's record by name and members: two records of one name differ by a number in their schemas' names. */
    void mark(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        Set<String> members = schema.getProperties().keySet();
        records.stream()
                .filter(type -> type.simpleName().equals(name.replaceFirst("\\d+$", ""))
                        || type.simpleName().equals(name))
                .filter(type -> names(type).equals(members))
                .findFirst()
                .ifPresent(type -> mark(type, schema));
    }

    private static void mark(ClassInfo type, Schema schema) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            if (mayBeAbsent(type, component)) {
                Optional.ofNullable(schema.getProperties().get(component.name()))
                        .ifPresent(RequiredMembers::forbidNull);
            } else {
                required.add(component.name());
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static boolean mayBeAbsent(ClassInfo type, RecordComponentInfo component) {
        Type declared = component.type();
        return OPTIONALS.contains(declared.name().toString())
                || declared.hasAnnotation(NULLABLE)
                || component.hasAnnotation(NULLABLE)
                || type.field(component.name()).type().hasAnnotation(NULLABLE);
    }

    /** What is absent is omitted; null is never on the wire. */
    private static void forbidNull(Schema property) {
        if (property.getType() != null && property.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(property.getType());
            types.remove(SchemaType.NULL);
            property.setType(types);
        }
    }

    private static Set<String> names(ClassInfo type) {
        Set<String> names = new HashSet<>();
        type.recordComponents().forEach(component -> names.add(component.name()));
        return names;
    }
}
