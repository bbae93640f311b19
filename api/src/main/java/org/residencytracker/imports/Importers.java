package org.residencytracker.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The features' importers by kind. */
@ApplicationScoped
class Importers {
    private final Map<ImportKind, SheetImporter> byKind = new EnumMap<>(ImportKind.class);

    Importers(@All List<SheetImporter> importers) {
        importers.forEach(importer -> byKind.put(importer.kind(), importer));
    }

    SheetImporter of(ImportKind kind) {
        return Optional.ofNullable(byKind.get(kind))
                .orElseThrow(() -> new IllegalStateException("No feature imports " + kind));
    }
}
