package org.residencytracker.petitions;

import java.util.List;
import java.util.Optional;

/**
 * Petitions, newest first.
 *
 * @param next token of the following page
 */
record PetitionPage(List<Petition> petitions, Optional<String> next) {}
