package io.wiredesk.reader.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A word list shipped as a UTF-8 resource.
///
/// A line beginning with `#` is a comment, `[name]` opens a section, every other line holds entries separated by `|`.
/// Immutable.
///
/// @param sections entries by section, in file order
public record WordFile(Map<String, List<String>> sections) {
    /// Keeps the sections as they are, read-only.
    public WordFile {
        sections = Collections.unmodifiableMap(sections);
    }

    /// Reads the resource `name` that lies beside `home`.
    ///
    /// @throws IllegalStateException when the resource is not in the jar, or an entry stands before any section
    public static WordFile of(Class<?> home, String name) {
        try (InputStream stream = home.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name + " beside " + home.getName());
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " beside " + home.getName(), e);
        }
    }

    static WordFile parse(String text, String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
                continue;
            }
            if (section.isEmpty()) {
                throw new IllegalStateException(name + ": '" + line + "' stands before the first [section]");
            }
            List<String> entries = sections.computeIfAbsent(section, key -> new ArrayList<>());
            for (String entry : line.split("\\|")) {
                entries.add(entry.strip());
            }
        }
        return new WordFile(sections);
    }

    /// The entries of one section.
    ///
    /// @throws IllegalStateException when the file has no such section
    public List<String> section(String name) {
        List<String> entries = sections.get(name);
        if (entries == null) {
            throw new IllegalStateException("no section [" + name + "], there are " + sections.keySet());
        }
        return entries;
    }

    /// The entries of one section as a set, for looking words up.
    public Set<String> set(String name) {
        return section(name).stream().collect(Collectors.toUnmodifiableSet());
    }

    /// Section name by entry: for files whose sections are values, such as month numbers.
    public Map<String, String> sectionByEntry() {
        Map<String, String> owner = new LinkedHashMap<>();
        sections.forEach((name, entries) -> entries.forEach(entry -> owner.put(entry, name)));
        return Collections.unmodifiableMap(owner);
    }
}
