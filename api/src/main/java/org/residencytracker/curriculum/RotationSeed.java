package org.residencytracker.curriculum;

import java.util.List;
import java.util.Optional;

/** The nine rotations that every programme has, in the order in which they are shown. */
final class RotationSeed {
    static final List<Rotation> CORE = List.of(
            core("icu", "ICU", "טיפול נמרץ", "#EF4444", 0),
            core("or", "Operating room", "חדר ניתוח", "#3B82F6", 1),
            core("block-room", "Block room", "חדר בלוקים", "#06B6D4", 2),
            core("pacu", "PACU", "התאוששות", "#10B981", 3),
            core("obstetrics", "Obstetrics", "מיילדות", "#F59E0B", 4),
            core("cardiothoracic", "Cardiothoracic", "ניתוחי לב וחזה", "#8B5CF6", 5),
            core("neurosurgery", "Neurosurgery", "נוירוכירורגיה", "#D946EF", 6),
            core("pediatrics", "Pediatrics", "ילדים", "#22C55E", 7),
            core("pain-medicine", "Pain medicine", "רפואת כאב", "#F97316", 8));

    private RotationSeed() {}

    static boolean isCore(String rotationId) {
        return CORE.stream().anyMatch(rotation -> rotation.id().equals(rotationId));
    }

    private static Rotation core(String id, String name, String nameHe, String color, int order) {
        return new Rotation(
                id, 0, name, Optional.of(nameHe), color, Optional.empty(), order, true, List.of(), false, 0, 0, 0);
    }
}
