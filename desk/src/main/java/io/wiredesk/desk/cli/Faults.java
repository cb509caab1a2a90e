package io.wiredesk.desk.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why the file system refuses, in words.
final class Faults {
    private Faults() {}

    static String reason(FileSystemException fault) {
        return switch (fault) {
            case NoSuchFileException e -> "no such file or folder";
            case AccessDeniedException e -> "permission denied";
            default -> String.valueOf(fault.getReason() == null ? fault.getMessage() : fault.getReason());
        };
    }
}
