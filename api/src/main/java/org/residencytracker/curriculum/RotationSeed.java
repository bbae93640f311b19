package org.residencytracker.curriculum;

import java.util.List;

/** The nine rotations that every programme has, in the order in which they are shown. */
final class RotationSeed {
    static final List<Rotation> CORE = List.of(
            new Rotation("icu", "ICU", "טיפול נמרץ", "#EF4444"),
            new Rotation("or", "Operating room", "חדר ניתוח", "#3B82F6"),
            new Rotation("block-room", "Block room", "חדר בלוקים", "#06B6D4"),
            new Rotation("pacu", "PACU", "התאוששות", "#10B981"),
            new Rotation("obstetrics", "Obstetrics", "מיילדות", "#F59E0B"),
            new Rotation("cardiothoracic", "Cardiothoracic", "ניתוחי לב וחזה", "#8B5CF6"),
            new Rotation("neurosurgery", "Neurosurgery", "נוירוכירורגיה", "#D946EF"),
            new Rotation("pediatrics", "Pediatrics", "ילדים", "#22C55E"),
            new Rotation("pain-medicine", "Pain medicine", "רפואת כאב", "#F97316"));

    private RotationSeed() {}
}
