package io.wiredesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HouseRulesTest {
    private static final HouseRules HOUSE = new HouseRules(sourceTree());

    @TempDir
    private Path other;

    @Test
    void modulesNameOnlyTheTopPackagesOfOthers() {
        assertThat(HOUSE.roomsNamedFromOutside()).isEmpty();
    }

    @Test
    void everyPackageIsExplainedAndNullMarked() {
        assertThat(HOUSE.packagesWithoutInfo()).isEmpty();
    }

    @Test
    void everyPublicTypeAndMethodIsDocumented() {
        assertThat(HOUSE.publicWithoutDoc()).isEmpty();
    }

    @Test
    void nothingNamesAnAbsolutePath() {
        assertThat(HOUSE.absolutePaths()).isEmpty();
    }

    @Test
    void anImportOfAnotherModulesRoomIsABreach() throws IOException {
        write("desk/src/main/java/io/wiredesk/desk/A.java", "import io.wiredesk.reader.html.Dom;");
        write("desk/src/main/java/io/wiredesk/desk/B.java", "import io.wiredesk.reader.Article;");
        write("desk/src/main/java/io/wiredesk/desk/C.java", "import io.wiredesk.desk.web.Routes;");
        assertThat(new HouseRules(other).roomsNamedFromOutside())
                .containsExactly("desk/src/main/java/io/wiredesk/desk/A.java:1: names the room reader.html from module"
                        + " desk: use its top package");
    }

    @Test
    void aPackageWithoutInfoOrMarkIsABreach() throws IOException {
        write("reader/src/main/java/io/wiredesk/reader/A.java", "final class A {}");
        write("reader/src/main/java/io/wiredesk/reader/html/package-info.java", "/// Doc.", "package x;");
        assertThat(new HouseRules(other).packagesWithoutInfo())
                .containsExactly(
                        "reader/src/main/java/io/wiredesk/reader: has no package-info.java",
                        "reader/src/main/java/io/wiredesk/reader/html/package-info.java: is not @NullMarked");
    }

    @Test
    void aPublicMethodWithoutDocIsABreachUnlessItOverrides() throws IOException {
        write(
                "reader/src/main/java/io/wiredesk/reader/A.java",
                "/// Doc.",
                "@Command(",
                "        name = \"a\")",
                "public final class A {",
                "    public static final int MOST = Math.max(1, 2);",
                "    /// Doc.",
                "    public void documented() {}",
                "    public void bare() {}",
                "    @Override",
                "    public String toString() {",
                "    }",
                "}");
        assertThat(new HouseRules(other).publicWithoutDoc())
                .containsExactly(
                        "reader/src/main/java/io/wiredesk/reader/A.java:8: has no /// doc: public void bare() {}");
    }

    @Test
    void anAbsolutePathIsABreachAndARouteIsNot() throws IOException {
        write("docs/a.md", "see `" + "/ho" + "me/ann/notes`", "see https://a.example/tmp/x and \"/stories/var/\"");
        assertThat(new HouseRules(other).absolutePaths())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("docs/a.md:1: names an absolute path");
    }

    private void write(String name, String... lines) throws IOException {
        Path file = other.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, List.of(lines));
    }

    private static Path sourceTree() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.resolve("..").normalize();
        }
        return folder;
    }
}
