package org.residencytracker.curriculum.tree;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.LeafDetails;

/** The same change of many leaves, all or none; absent members stay, a blank address is removed. */
public record BulkEditRequest(
        @NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 128) String> nodeIds,

        @Nullable @Min(0) @Max(LeafDetails.MAX_COUNT) Integer requiredCount,

        @Nullable @HttpsUrl String mcqUrl) {
    LeafEdit leaf() {
        return new LeafEdit(requiredCount, null, mcqUrl, null, null, null);
    }
}
