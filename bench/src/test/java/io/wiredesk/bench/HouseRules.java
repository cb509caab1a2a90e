package io.wiredesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of the house that a plain reading of the source can check. Each rule takes the root of a source tree and
/// yields one line per breach: file, line, what was found and what to do.
final class HouseRules {
    private static final List<String> MODULES = List.of("reader", "ledger", "stories", "desk", "bench");

    /// `io.wiredesk.reader.html.Dom` matches (module `reader`, room `html`); `io.wiredesk.reader.Article` does not.
    private static final Pattern ROOM = Pattern.compile("\\bio\\.wiredesk\\.([a-z]+)\\.([a-z]\\w*)\\.");

    /// `"/home/ann/x"` matches; `"/stories/home/"` (a route) and `https://a.example/tmp/x` do not.
    private static final Pattern ABSOLUTE_PATH =
            Pattern.compile("(?<=[\\s\"'`(=:>]|^)(/(home|root|tmp|usr|var|opt|etc|work|mnt|Users)/\\w|[A-Z]:\\\\)");

    private final Path root;

    HouseRules(Path root) {
        this.root = root;
    }

    /// Only a module's top package may be named outside of it; `bench` and tests may look into rooms.
    List<String> roomsNamedFromOutside() {
        List<String> breaches = new ArrayList<>();
        for (String module : MODULES) {
            if (!module.equals("bench")) {
                sources(module)
                        .forEach(file -> forEachCodeLine(file, (number, line) -> {
                            Matcher room = ROOM.matcher(line);
                            while (room.find()) {
                                if (MODULES.contains(room.group(1))
                                        && !room.group(1).equals(module)) {
                                    breaches.add(at(file, number) + "names the room " + room.group(1) + "."
                                            + room.group(2) + " from module " + module + ": use its top package");
                                }
                            }
                        }));
            }
        }
        return breaches;
    }

    /// Every package says what it is for and is null-marked.
    List<String> packagesWithoutInfo() {
        Set<Path> packages = new TreeSet<>();
        MODULES.forEach(module -> sources(module).forEach(file -> packages.add(file.resolveSibling(""))));
        List<String> breaches = new ArrayList<>();
        for (Path folder : packages) {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info)) {
                breaches.add(root.relativize(folder) + ": has no package-info.java");
            } else if (lines(info).stream().noneMatch(line -> line.startsWith("@NullMarked"))) {
                breaches.add(root.relativize(info) + ": is not @NullMarked");
            } else if (!lines(info).getFirst().startsWith("///")) {
                breaches.add(root.relativize(info) + ": does not begin with a /// doc");
            }
        }
        return breaches;
    }

    /// Every public type and every public method of a public type has a `///` doc, overrides excepted.
    List<String> publicWithoutDoc() {
        List<String> breaches = new ArrayList<>();
        for (String module : MODULES) {
            sources(module).filter(HouseRules::declaresPublicType).forEach(file -> {
                List<String> lines = lines(file);
                forEachCodeLine(file, (number, line) -> {
                    if (needsDoc(line) && !isDocumented(lines, number - 1)) {
                        breaches.add(at(file, number) + "has no /// doc: " + line.strip());
                    }
                });
            });
        }
        return breaches;
    }

    /// Code and documents run on any machine, so they name no place on one.
    List<String> absolutePaths() {
        List<String> breaches = new ArrayList<>();
        for (Path file : all(root)) {
            String name = file.toString();
            if (name.endsWith(".java") || name.endsWith(".xml") || name.endsWith(".md") || name.endsWith(".yml")) {
                List<String> lines = lines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (ABSOLUTE_PATH.matcher(lines.get(i)).find() && !name.endsWith("HouseRules.java")) {
                        breaches.add(at(file, i + 1) + "names an absolute path: "
                                + lines.get(i).strip());
                    }
                }
            }
        }
        return breaches;
    }

    private static boolean declaresPublicType(Path file) {
        return lines(file).stream()
                .anyMatch(line -> line.matches(
                        "public (final |abstract |sealed |non-sealed )*(class|interface|record|enum|@interface) .*"));
    }

    /// `public Span shift(int units) {` needs one; the constant `public static final int MOST = 3;` does not.
    private static boolean needsDoc(String line) {
        String code = line.strip();
        return code.startsWith("public ")
                && (code.indexOf('(') >= 0 || !code.contains(";"))
                && !(code.contains("=") && code.indexOf('=') < (code.indexOf('(') < 0 ? 0 : code.indexOf('(')));
    }

    private static boolean isDocumented(List<String> lines, int declaration) {
        int open = 0;
        for (int i = declaration - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (line.startsWith("///")) {
                return true; // before its brackets are counted: a doc may speak of `[first, end)`
            }
            open += count(line, ')') - count(line, '(');
            if (open > 0) {
                continue; // inside an annotation that runs over several lines
            }
            if (line.startsWith("@Override")) {
                return true;
            }
            if (!line.startsWith("@")) {
                return false;
            }
        }
        return false;
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(c -> c == wanted).count();
    }

    private interface CodeLine {
        void see(int number, String line);
    }

    /// Skips comments and text blocks, the two places where words only look like code.
    private static void forEachCodeLine(Path file, CodeLine seen) {
        boolean inTextBlock = false;
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean code = !inTextBlock && !line.strip().startsWith("//");
            if (line.split("\"\"\"", -1).length % 2 == 0) {
                inTextBlock = !inTextBlock;
            }
            if (code) {
                seen.see(i + 1, line);
            }
        }
    }

    private Stream<Path> sources(String module) {
        Path folder = root.resolve(module).resolve("src/main/java");
        return Files.exists(folder)
                ? all(folder).stream().filter(file -> file.toString().endsWith(".java"))
                : Stream.empty();
    }

    private static List<Path> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of("target", ".git", "data", "node_modules")
                            .noneMatch(name -> folder.relativize(file).startsWith(name)
                                    || folder.relativize(file).toString().contains("/" + name + "/")))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot walk " + folder, failed);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    private String at(Path file, int line) {
        return root.relativize(file) + ":" + line + ": ";
    }
}
