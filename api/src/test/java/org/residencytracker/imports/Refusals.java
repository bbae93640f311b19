package org.residencytracker.imports;

/** The small process of {@link HostileFilesTest}: prints for each file its name, what came of it, and the milliseconds. */
final class Refusals {
    private Refusals() {}

    public static void main(String[] names) {
        SheetReader reader = new SheetReader();
        for (String name : names) {
            byte[] content = Fixtures.bytes("hostile/" + name);
            long start = System.nanoTime();
            String outcome = outcome(reader, content, name);
            System.out.println(name + " " + outcome + " " + (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static String outcome(SheetReader reader, byte[] content, String name) {
        try {
            return "read:" + reader.read(content, name).rows().size();
        } catch (UnreadableFileException e) {
            return e.slug();
        }
    }
}
