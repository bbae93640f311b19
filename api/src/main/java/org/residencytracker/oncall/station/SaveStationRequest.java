package org.residencytracker.oncall.station;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** A station as an admin wants it. */
public record SaveStationRequest(
        @NotBlank @Size(max = 80) String label,
        @NotBlank @Size(max = 80) String labelHe,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 80) String> aliases,

        @NotBlank
        @Pattern(regexp = "red|blue|cyan|indigo|purple|green|amber|orange|pink|fuchsia|teal|emerald|violet|gray")
        String color,

        @NotNull Station.Group group,
        @Min(0) @Max(999) int order,
        boolean countsAsDuty,
        boolean allDay,
        @DecimalMin("0") @DecimalMax("10") double weight,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull StationHours> hours,
        boolean active) {
    Station station(StationKey key) {
        return new Station(
                key,
                label.strip(),
                labelHe.strip(),
                aliases.stream().map(String::strip).toList(),
                color,
                group,
                order,
                countsAsDuty,
                allDay,
                weight,
                hours,
                active,
                0,
                Optional.empty());
    }
}
