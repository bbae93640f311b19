package org.residencytracker.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Rotation;

/**
 * Looks for words in either script. All of them must begin a word of what is found, or of a phrase that means the same. An item is
 * also found by what it stands under, after those found by their own name.
 */
@Singleton
class SearchService {
    private final Curriculum curriculum;
    private final ItemIndex items;
    private final AccountDirectory people;
    private final Synonyms synonyms = Synonyms.read();

    SearchService(Curriculum curriculum, ItemIndex items, AccountDirectory people) {
        this.curriculum = curriculum;
        this.items = items;
        this.people = people;
    }

    /** @param limit of each kind */
    List<SearchHit> search(String text, int limit) {
        Words query = Words.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        List<Words> meanings = synonyms.meanings(query);
        List<Rotation> rotations = curriculum.rotations().stream()
                .filter(rotation -> !rotation.archived())
                .toList();
        return Stream.of(
                        rotations(rotations, meanings).limit(limit),
                        people(meanings).limit(limit),
                        items(rotations, meanings, limit))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<SearchHit> rotations(List<Rotation> rotations, List<Words> meanings) {
        return rotations.stream()
                .filter(rotation -> matches(meanings, both(rotation.name(), rotation.nameHe())))
                .map(rotation -> new SearchHit(
                        SearchKind.ROTATION,
                        rotation.id(),
                        rotation.name(),
                        rotation.nameHe().orElse(null),
                        null,
                        null,
                        List.of()));
    }

    private Stream<SearchHit> people(List<Words> meanings) {
        return people.people().stream()
                .filter(Person::active)
                .filter(person -> matches(meanings, both(person.fullName(), person.fullNameHe())))
                .map(person -> new SearchHit(
                        SearchKind.PERSON,
                        person.id().value(),
                        person.fullName(),
                        person.fullNameHe().orElse(null),
                        person.role(),
                        null,
                        List.of()));
    }

    private Stream<SearchHit> items(List<Rotation> rotations, List<Words> meanings, int limit) {
        List<ItemIndex.Item> all = rotations.stream()
                .flatMap(rotation -> items.items(rotation).stream())
                .toList();
        Stream<ItemIndex.Item> byName = all.stream().filter(item -> matches(meanings, item.name()));
        Stream<ItemIndex.Item> byPlace =
                all.stream().filter(item -> !matches(meanings, item.name()) && matches(meanings, item.all()));
        return Stream.concat(byName, byPlace).limit(limit).map(ItemIndex.Item::hit);
    }

    private static boolean matches(List<Words> meanings, Words words) {
        return meanings.stream().anyMatch(meaning -> meaning.allBegin(words));
    }

    private static Words both(String name, Optional<String> nameHe) {
        return Words.of(name + " " + nameHe.orElse(""));
    }
}
