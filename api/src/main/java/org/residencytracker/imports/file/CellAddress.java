package org.residencytracker.imports.file;

/** Reads addresses such as {@code XFD1048576} without making objects; -1 stands for what is no address. */
final class CellAddress {
    private CellAddress() {}

    /** The zero-based column of an address; at least {@link ReadLimits#LAST_COLUMN} for columns that cannot exist. */
    static int column(String address) {
        int column = 0;
        int length = lettersOf(address);
        for (int i = 0; i < length; i++) {
            column = Math.min(column * 26 + address.charAt(i) - 'A' + 1, ReadLimits.LAST_COLUMN + 1);
        }
        return column - 1;
    }

    /** The number that is written from the first digit on, or -1 when it is none or far too large. */
    static int row(String address) {
        int row = 0;
        int start = lettersOf(address);
        for (int i = start; i < address.length(); i++) {
            int digit = address.charAt(i) - '0';
            if (digit < 0 || digit > 9 || row > 100_000_000) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return start == address.length() ? -1 : row;
    }

    static boolean isIn(String address, int row) {
        return row(address) == row;
    }

    private static int lettersOf(String address) {
        int length = 0;
        while (length < address.length() && address.charAt(length) >= 'A' && address.charAt(length) <= 'Z') {
            length++;
        }
        return length;
    }
}
