package org.residencytracker.imports.file;

/**
 * The small process of {@link HostileFilesTest}: prints for each file its name, what came of it, and the milliseconds of
 * processor time, which do not depend on what else the machine does. An honest file is read first, as in any running server.
 */
final class Refusals {
    private Refusals() {}

    public static void main(String[] names) {
        SheetReader reader = new SheetReader();
        reader.read(Fixtures.bytes("on-call/month.xlsx"), "month.xlsx");
        for (String name : names) {
            byte[] content = Fixtures.bytes("hostile/" + name);
            long start = processorMilliseconds();
            String outcome = outcome(reader, content, name);
            System.out.println(name + " " + outcome + " " + (processorMilliseconds() - start));
        }
    }

    private static long processorMilliseconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static String outcome(SheetReader reader, byte[] content, String name) {
        try {
            return "read:" + reader.read(content, name).rows().size();
        } catch (UnreadableFileException e) {
            return e.slug();
        }
    }
}
