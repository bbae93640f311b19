package org.residencytracker.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Groups of phrases that mean the same in a ward, in both scripts, from {@code search/synonyms.json}. */
final class Synonyms {
    /** A query means a few things at most. */
    private static final int MOST = 24;

    private final List<List<Words>> groups;

    private Synonyms(List<List<Words>> groups) {
        this.groups = groups;
    }

    static Synonyms read() {
        try (InputStream json = Synonyms.class.getResourceAsStream("/search/synonyms.json")) {
            String[][] groups = JsonMapper.builder().build().readValue(Objects.requireNonNull(json), String[][].class);
            return new Synonyms(Arrays.stream(groups)
                    .map(group -> Arrays.stream(group).map(Words::of).toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query itself first, then what else it may mean. */
    List<Words> meanings(Words query) {
        List<Words> meanings = new ArrayList<>();
        meanings.add(query);
        for (List<Words> group : groups) {
            for (Words phrase : group) {
                int start = query.indexOf(phrase);
                if (start >= 0) {
                    group.stream()
                            .filter(other -> !other.equals(phrase))
                            .map(other -> query.replacing(start, phrase.words().size(), other))
                            .forEach(meanings::add);
                }
            }
        }
        return meanings.stream().distinct().limit(MOST).toList();
    }
}
