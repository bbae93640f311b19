package org.residencytracker.curriculum.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.imports.file.SheetWriter;
import org.residencytracker.imports.sheet.Table;
import org.residencytracker.platform.http.RateLimit;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.Role;

/** Curricula as spreadsheets that import again with no change. For admins. */
@Path("/api/v1/rotations")
@Tag(name = "rotations")
@RolesAllowed(Role.Names.ADMIN)
public class CurriculumExportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=utf-8";

    private final Curriculum curriculum;

    CurriculumExportResource(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** A workbook; {@code lang=he} for Hebrew headers from right to left. */
    @GET
    @Path("{id}/export.xlsx")
    @Produces(XLSX)
    @RateLimit("templates")
    public Response exportXlsx(@PathParam("id") String id, @QueryParam("lang") @DefaultValue("en") String lang) {
        return file(id, "xlsx", SheetWriter.xlsx(table(id, lang)), XLSX);
    }

    /** Comma-separated values with a byte order mark; {@code lang=he} for Hebrew headers. */
    @GET
    @Path("{id}/export.csv")
    @Produces(CSV)
    @RateLimit("templates")
    public Response exportCsv(@PathParam("id") String id, @QueryParam("lang") @DefaultValue("en") String lang) {
        return file(id, "csv", SheetWriter.csv(table(id, lang)), CSV);
    }

    private Table table(String id, String lang) {
        Language language = lang.toUpperCase(Locale.ROOT).equals("HE") ? Language.HE : Language.EN;
        return CurriculumTable.of(curriculum.tree(id), language);
    }

    /** The id in the name holds letters, digits and dashes only, or no tree was found. */
    private static Response file(String id, String format, byte[] content, String type) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"curriculum-" + id + "." + format + "\"")
                .build();
    }
}
