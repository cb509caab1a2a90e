package io.wiredesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the checkout and the folder `shared` beside it, which holds the gold sets and the scorers.
final class Shared {
    private Shared() {}

    /// The root of the source tree, seen from the working folder or one above it.
    ///
    /// @throws BenchException when the working folder lies outside of a checkout
    static Path checkout() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new BenchException("'" + start + "' is in no checkout: start the bench inside of one");
    }

    /// The folder `shared`, in the checkout or beside it; empty on a machine without the gold sets.
    static Optional<Path> folder() {
        Path checkout = checkout();
        return Optional.of(checkout.resolve("shared"))
                .filter(Files::isDirectory)
                .or(() -> Optional.of(checkout.resolveSibling("shared")).filter(Files::isDirectory));
    }
}
