package org.residencytracker.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.RateLimit;
import org.residencytracker.platform.http.Versions;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.CurrentViewer;
import org.residencytracker.platform.security.Role;

/** Spreadsheets in: upload and preview, commit, undo, history. For admins. */
@Path("/api/v1/imports")
@Tag(name = "imports")
@RolesAllowed(Role.Names.ADMIN)
public class ImportResource {
    private final ImportService service;
    private final CurrentViewer current;

    ImportResource(ImportService service, CurrentViewer current) {
        this.service = service;
        this.current = current;
    }

    /** Reads the file and answers what it would change; writes nothing but the preview itself. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @RateLimit("imports")
    public ImportView preview(
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String kind,
            @RestForm @DefaultValue("REPLACE_DAYS") String mode,
            @RestForm @DefaultValue("REPLACE") String manualEdits,
            @RestForm @Nullable String rotationId,
            @RestForm @Nullable String rotationName) {
        if (file == null) {
            throw new Invalid("invalid-request", "Send the spreadsheet as the part 'file'.", missing("/file"));
        }
        if (kind == null) {
            throw new Invalid("invalid-request", "Say what the sheet holds in the part 'kind'.", missing("/kind"));
        }
        ImportOptions options = new ImportOptions(
                choice(ImportMode.class, "mode", mode),
                choice(ManualEdits.class, "manualEdits", manualEdits),
                Optional.ofNullable(rotationId).filter(text -> !text.isBlank()),
                Optional.ofNullable(rotationName).filter(text -> !text.isBlank()));
        ImportUpload upload =
                new ImportUpload(file.uploadedFile(), file.fileName(), choice(ImportKind.class, "kind", kind), options);
        return ImportView.of(service.preview(current.viewer(), upload));
    }

    /** The history, newest first, without findings and changes. */
    @GET
    public ImportPage list(
            @QueryParam("kind") @Nullable ImportKind kind,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize,
            @QueryParam("pageToken") @Nullable String pageToken) {
        ImportRepository.History page =
                service.list(Optional.ofNullable(kind), Math.clamp(pageSize, 1, 100), Optional.ofNullable(pageToken));
        return new ImportPage(page.records().stream().map(ImportView::summary).toList(), page.next());
    }

    @GET
    @Path("{id}")
    public ImportView find(@PathParam("id") String id) {
        return ImportView.of(service.find(new ImportId(id)));
    }

    /** Computes the preview again against the present state. */
    @POST
    @Path("{id}/refresh")
    public ImportView refresh(@PathParam("id") String id) {
        return ImportView.of(service.refresh(new ImportId(id)));
    }

    /**
     * Makes exactly the previewed change in one step; {@code If-Match} holds the fingerprint of the preview that the admin saw. When that
     * is no longer what the file would do, the refusal brings the fresh preview.
     */
    @POST
    @Path("{id}/commit")
    public ImportView commit(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return ImportView.of(service.commit(current.viewer(), new ImportId(id), Versions.expectedTag(ifMatch)));
    }

    /** Takes a committed import back. */
    @POST
    @Path("{id}/undo")
    public ImportView undo(@PathParam("id") String id) {
        return ImportView.of(service.undo(current.viewer(), new ImportId(id)));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String field, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            String known = String.join(
                    ", ",
                    List.of(type.getEnumConstants()).stream().map(Enum::name).toList());
            throw new Invalid(
                    "invalid-request",
                    "'" + field + "' is one of " + known + ".",
                    new Violation("/" + field, "invalid", "not one of " + known));
        }
    }

    private static Violation missing(String pointer) {
        return new Violation(pointer, "required", "is missing");
    }
}
