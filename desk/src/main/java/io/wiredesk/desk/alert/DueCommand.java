package io.wiredesk.desk.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A command of the operator's, run by the system's shell. What articles say reaches it on standard input alone, never
/// as part of the command line, so that no text can run anything. Safe to share.
///
/// @param line the command line, as for `sh -c`
/// @param patience how long it may take
public record DueCommand(String line, Duration patience) {
    private static final int LONGEST_COMPLAINT = 200;

    /// Runs the command.
    ///
    /// @param input what it reads, UTF-8
    /// @return empty when it ended well; otherwise what went wrong, in one line
    Optional<String> run(String input) {
        try {
            Path complaints = Files.createTempFile("wiredesk-on-due", ".log");
            try {
                return run(input, complaints);
            } finally {
                Files.deleteIfExists(complaints);
            }
        } catch (IOException e) {
            return Optional.of("cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("was interrupted");
        }
    }

    private Optional<String> run(String input, Path complaints) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(complaints.toFile())
                .start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        } catch (IOException e) {
            // It need not read what it is told: how it ends is what counts.
        }
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return Optional.of("took longer than " + patience.toSeconds() + " s and was ended");
        }
        int status = process.exitValue();
        return status == 0 ? Optional.empty() : Optional.of("ended with " + status + complaint(complaints));
    }

    private static String complaint(Path complaints) throws IOException {
        String text = new String(Files.readAllBytes(complaints), UTF_8).strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? "" : ": " + text.substring(0, Math.min(LONGEST_COMPLAINT, text.length()));
    }
}
