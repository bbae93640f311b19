package org.residencytracker.platform.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.engine.BodyJson;

/**
 * The elements of those lists that queries ask what they contain, one row each, since an expression index holds one value a
 * document. Kept in the transaction that writes the document.
 */
final class SqliteElements {
    private final IndexCatalogue catalogue;

    SqliteElements(IndexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A value with its type, so that true, 1 and "1" are three things. */
    static String encode(Object value) {
        return switch (value) {
            case String text -> "s" + text;
            case Long number -> "n" + number;
            case Boolean bool -> "b" + bool;
            default -> throw new IllegalArgumentException("Not an element: " + value.getClass());
        };
    }

    void replace(SqliteConnection writer, Key key, Map<String, Object> body) throws SQLException {
        List<String> fields = fieldsOf(key.collection());
        if (fields.isEmpty()) {
            return;
        }
        remove(writer, key);
        for (String field : fields) {
            if (body.get(field) instanceof List<?> list) {
                insert(writer, key, field, list);
            }
        }
    }

    void remove(SqliteConnection writer, Key key) throws SQLException {
        if (fieldsOf(key.collection()).isEmpty()) {
            return;
        }
        PreparedStatement delete = writer.prepare("DELETE FROM elements WHERE col=? AND id=?");
        delete.setString(1, key.collection());
        delete.setString(2, key.id());
        delete.executeUpdate();
    }

    /** Fills in the lists that a newer catalogue asks about. */
    void complete(SqliteConnection writer) throws SQLException {
        for (CollectionDeclaration declaration : catalogue.declarations()) {
            for (String field : fieldsOf(declaration.collection())) {
                if (remember(writer, declaration.collection(), field)) {
                    fill(writer, declaration.collection(), field);
                }
            }
        }
    }

    private static boolean remember(SqliteConnection writer, String collection, String field) throws SQLException {
        PreparedStatement insert =
                writer.prepare("INSERT INTO element_fields(col,field) VALUES(?,?) ON CONFLICT DO NOTHING");
        insert.setString(1, collection);
        insert.setString(2, field);
        return insert.executeUpdate() == 1;
    }

    private static void fill(SqliteConnection writer, String collection, String field) throws SQLException {
        PreparedStatement select = writer.prepare("SELECT id, body FROM docs WHERE col=?");
        select.setString(1, collection);
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                if (BodyJson.read(rows.getString(2)).get(field) instanceof List<?> list) {
                    insert(writer, new Key(collection, rows.getString(1)), field, list);
                }
            }
        }
    }

    private static void insert(SqliteConnection writer, Key key, String field, List<?> list) throws SQLException {
        PreparedStatement insert =
                writer.prepare("INSERT INTO elements(col,field,value,id) VALUES(?,?,?,?) ON CONFLICT DO NOTHING");
        for (Object element : list) {
            insert.setString(1, key.collection());
            insert.setString(2, field);
            insert.setString(3, encode(element));
            insert.setString(4, key.id());
            insert.executeUpdate();
        }
    }

    private List<String> fieldsOf(String collection) {
        TreeSet<String> fields = new TreeSet<>();
        for (Index index : catalogue.declaration(collection).indexes()) {
            for (Index.Field field : index.fields()) {
                if (field.mode() == Index.Mode.CONTAINS) {
                    fields.add(field.name());
                }
            }
        }
        return List.copyOf(fields);
    }
}
