package org.residencytracker.accounts.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of aliases. */
public record NameAliasesView(
        List<NameAliasView> items, @Nullable String nextPageToken) {
    static NameAliasesView from(AliasPage page) {
        return new NameAliasesView(
                page.aliases().stream().map(NameAliasView::from).toList(),
                page.next().orElse(null));
    }
}
