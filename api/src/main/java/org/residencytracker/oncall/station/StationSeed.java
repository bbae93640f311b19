package org.residencytracker.oncall.station;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The first program's 22 stations, from {@code oncall/stations.json}, in the order of the department's spreadsheet. */
final class StationSeed {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private StationSeed() {}

    static List<Station> read() {
        try (InputStream json = StationSeed.class.getResourceAsStream("/oncall/stations.json")) {
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new JavaTimeModule()).build();
            Seed[] seeds = mapper.readValue(Objects.requireNonNull(json), Seed[].class);
            List<Station> stations = new ArrayList<>();
            for (Seed seed : seeds) {
                stations.add(seed.station(stations.size()));
            }
            return stations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Seed(
            String key, String label, String labelHe, String header, String color, Station.Group group, boolean duty) {
        Station station(int order) {
            return new Station(
                    new StationKey(key),
                    label,
                    labelHe,
                    List.of(header),
                    color,
                    group,
                    order,
                    duty,
                    !duty,
                    duty ? 1 : 0,
                    List.of(new StationHours(StationHours.ALWAYS, EIGHT, EIGHT)),
                    true,
                    0,
                    Optional.empty());
        }
    }
}
