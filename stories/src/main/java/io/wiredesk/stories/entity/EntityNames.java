package io.wiredesk.stories.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.Speaker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Picks the names that tell who or what is meant. Immutable after its lists were read; safe to share.
public final class EntityNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OWNER = Pattern.compile("['’]s?\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern INITIAL = Pattern.compile("(?<=\\S) \\p{L}(?= )");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "plc",
            "llc",
            "ag",
            "sa",
            "nv",
            "se",
            "gmbh");

    private final Map<String, String> bodies = new HashMap<>();
    private final Set<String> generic = new HashSet<>();

    /// Reads the shipped lists.
    public EntityNames() {
        for (String line : lines("bodies.txt")) {
            String[] row = line.split("\t", -1);
            for (String name : row[1].split("\\|", -1)) {
                bodies.put(alias(name), row[0]);
            }
        }
        lines("generic-words.txt").forEach(line -> generic.addAll(List.of(line.split(" ", -1))));
    }

    private static List<String> lines(String name) {
        try (InputStream stream = EntityNames.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing: the jar is incomplete, build it again");
            }
            return new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The names of an article that tell who or what is meant, in the order of their first mention; speakers that are
    /// mentioned nowhere else come last.
    public List<NamedEntity> of(Ledger ledger, String text) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Map<String, Mention.Kind> kinds = new HashMap<>();
        for (Mention mention : ledger.mentions()) {
            if (isEntity(mention.kind())) {
                kinds.putIfAbsent(mention.name(), mention.kind());
                words.computeIfAbsent(mention.name(), name -> new HashSet<>())
                        .add(mention.span().of(text));
            }
        }
        ledger.statements().stream()
                .flatMap(statement -> statement.speaker().stream())
                .filter(Speaker::named)
                .forEach(speaker -> words.computeIfAbsent(speaker.name(), name -> new HashSet<>()));
        List<NamedEntity> named = new ArrayList<>();
        words.forEach((name, others) ->
                named(name, Optional.ofNullable(kinds.get(name)), others).ifPresent(named::add));
        return named;
    }

    private static boolean isEntity(Mention.Kind kind) {
        return switch (kind) {
            case PERSON, ORGANIZATION, PLACE -> true;
            case INSTRUMENT, EVENT -> false;
        };
    }

    private Optional<NamedEntity> named(String name, Optional<Mention.Kind> kind, Set<String> others) {
        String full = bodies.getOrDefault(alias(name), name);
        String alias = alias(full);
        boolean tells = tells(alias, kind);
        if (!tells && !isAcronym(name)) {
            return Optional.empty();
        }
        Set<String> otherAliases = new HashSet<>();
        if (kind.filter(k -> k == Mention.Kind.PLACE).isEmpty()) {
            others.stream()
                    .filter(other -> isAlias(other, kind))
                    .map(EntityNames::alias)
                    .filter(other -> !other.equals(alias) && !other.isEmpty())
                    .forEach(otherAliases::add);
        }
        return Optional.of(new NamedEntity(name, full, kind, alias, otherAliases, tells));
    }

    /// Of a person a name of two words or more, of a body an acronym: not the last word of its name alone.
    private static boolean isAlias(String words, Optional<Mention.Kind> kind) {
        boolean many = words.strip().contains(" ");
        return many
                || (isAcronym(words)
                        && kind.filter(k -> k == Mention.Kind.ORGANIZATION).isPresent());
    }

    private static boolean isAcronym(String words) {
        return words.length() > 1 && words.chars().allMatch(Character::isUpperCase);
    }

    private boolean tells(String alias, Optional<Mention.Kind> kind) {
        boolean single = alias.indexOf(' ') < 0;
        boolean known = kind.filter(k -> k != Mention.Kind.PERSON).isPresent();
        return !alias.isEmpty() && (known || !single) && !isGeneric(alias);
    }

    private boolean isGeneric(String alias) {
        return List.of(alias.split(" ", -1)).stream().allMatch(generic::contains);
    }

    /// A name as a key: `the Brenn Oil Co.` and `Brenn Oil` are one, so are `Zoë M. Quill` and `Zoe Quill`.
    public static String alias(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = NO_WORD.matcher(
                        OWNER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String bare = words.startsWith("the ") ? words.substring(4) : words;
        String key = INITIAL.matcher(bare).replaceAll("");
        int last = key.lastIndexOf(' ');
        while (last > 0 && LEGAL_FORMS.contains(key.substring(last + 1))) {
            key = key.substring(0, last);
            last = key.lastIndexOf(' ');
        }
        return key;
    }
}
