package org.residencytracker.reflections;

import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.reflections.template.Audience;

/** What a list of reflections is asked for. */
record ReflectionListRequest(
        Optional<AccountId> resident, Optional<Audience> role, int pageSize, Optional<String> pageToken) {}
