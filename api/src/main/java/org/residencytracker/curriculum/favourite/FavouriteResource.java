package org.residencytracker.curriculum.favourite;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** The items that the signed-in resident marked as favourites; nobody sees another's. */
@Path("/api/v1/favourite-items")
@Tag(name = "favourite-items")
@RolesAllowed(Role.Names.RESIDENT)
@RunOnVirtualThread
public class FavouriteResource {
    private final FavouriteService service;
    private final CurrentViewer current;

    FavouriteResource(FavouriteService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    /** The favourites, newest first, without those that are archived or gone. */
    @GET
    public FavouriteItemsView list() {
        return FavouriteItemsView.of(service.list(current.viewer().id()));
    }

    /** Marks the item; harmless when it is marked already. */
    @PUT
    @Path("{itemId}")
    public void add(@PathParam("itemId") String itemId) {
        service.add(current.viewer().id(), itemId);
    }

    /** Takes the mark off; harmless when there is none. */
    @DELETE
    @Path("{itemId}")
    public void remove(@PathParam("itemId") String itemId) {
        service.remove(current.viewer().id(), itemId);
    }
}
