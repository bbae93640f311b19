package org.residencytracker.curriculum;

/**
 * A part of the residency, such as intensive care.
 *
 * @param id natural key of the core rotations, so that seeding them twice changes nothing
 * @param color {@code #RRGGBB}
 */
public record Rotation(String id, String name, String nameHe, String color) {}
