package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import io.wiredesk.reader.address.Addresses;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The lead image: not the site's logo, a stand-in or a counting pixel.
final class ImageField {
    private static final double META_CONFIDENCE = 0.9;
    private static final double JSON_LD_CONFIDENCE = 0.8;

    private static final int MOST_IMAGES = 4;

    /// Smaller ones (in pixels) are no pictures.
    private static final int LEAST_SIDE = 20;

    private static final int MOST_DIGITS = 6;

    private static final List<String> DRAWINGS = List.of(".svg", ".ico");

    /// What parts the words of a file name, digits included: `courier-logo_1200x630`.
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> STAND_INS = Said.words("no picture");
    private static final Set<String> FILLERS = Said.words("picture filler");

    private final Weighing<String, String> weighing = new Weighing<>(ImageField::fileName);
    private final Addresses addresses;
    private final SiteName site;
    private final Set<String> logos = new HashSet<>();

    private ImageField(Addresses addresses, SiteName site) {
        this.addresses = addresses;
        this.site = site;
    }

    static Optional<Found<String>> of(Said said, Addresses addresses, SiteName site) {
        ImageField field = new ImageField(addresses, site);
        said.signals().jsonLd().logos().forEach(logo -> field.logos.add(JsonLdGraph.bare(logo)));
        if (said.signals().firstMeta("ogimagewidth").filter(ImageField::isTiny).isEmpty()) {
            said.meta("image").forEach(image -> field.add(image, Origin.META, META_CONFIDENCE));
        }
        said.article(JsonLdArticle::images).stream()
                .limit(MOST_IMAGES)
                .forEach(image -> field.add(JsonLdArticle.unescaped(image), Origin.JSON_LD, JSON_LD_CONFIDENCE));
        said.signals()
                .firstProp("image")
                .flatMap(addresses::absolute)
                .ifPresent(image -> field.weighing.witness("microdata", image));
        return field.weighing.best();
    }

    private void add(String image, Origin origin, double confidence) {
        Optional<String> address = addresses.absolute(image);
        if (address.isEmpty()) {
            return;
        }
        if (isStandIn(address.get())) {
            weighing.leaveOut("a logo or a stand-in");
        } else {
            weighing.say(address.get(), origin, confidence);
        }
    }

    /// True of a width in pixels that no picture has.
    static boolean isTiny(String width) {
        String digits = width.replace("px", "").strip();
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return number && Integer.parseInt(digits) < LEAST_SIDE;
    }

    /// A logo by the page's word, or a file whose name says that it stands for no picture and says nothing else: "logo"
    /// in the name of a picture of a shop is no sign.
    private boolean isStandIn(String address) {
        String bare = JsonLdGraph.bare(address).toLowerCase(Locale.ROOT);
        if (logos.contains(JsonLdGraph.bare(address)) || DRAWINGS.stream().anyMatch(bare::endsWith)) {
            return true;
        }
        String name = fileName(bare);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        boolean standIn = stem.equals("1x1");
        for (String word : NO_LETTERS.split(stem)) {
            if (STAND_INS.contains(word)) {
                standIn = true;
            } else if (!word.isEmpty() && !FILLERS.contains(word) && !isOfSite(word)) {
                return false;
            }
        }
        return standIn;
    }

    private boolean isOfSite(String word) {
        return site.joined().stream().anyMatch(name -> name.contains(word));
    }

    private static String fileName(String address) {
        String bare = JsonLdGraph.bare(address);
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
