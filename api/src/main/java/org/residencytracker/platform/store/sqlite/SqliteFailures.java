package org.residencytracker.platform.store.sqlite;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import org.residencytracker.platform.problem.Unavailable;
import org.residencytracker.platform.store.Contended;
import org.residencytracker.platform.store.StoreUnavailable;
import org.sqlite.SQLiteErrorCode;

/** What a failure of SQLite means to callers. */
final class SqliteFailures {
    private static final int PRIMARY_CODE = 0xff;

    private SqliteFailures() {}

    static Unavailable of(SQLException failure) {
        int code = failure.getErrorCode() & PRIMARY_CODE;
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new Contended();
        }
        Log.errorf("event=store-call-failed engine=sqlite cause=%s", failure);
        return new StoreUnavailable(failure);
    }
}
