package org.residencytracker.accounts;

/**
 * Finds the person behind a name as somebody typed it into a spreadsheet: exact full name in either language, remembered
 * alias, title removed, family name with initial, then a family name that only one person has. Names are compared after the one
 * normalisation of {@code imports.Texts}. Nothing is guessed: two people that fit are ambiguous.
 */
public interface NameMatcher {
    NameMatch match(String name);
}
