package io.wiredesk.desk.ingest;

import io.wiredesk.desk.capture.RawLocation;
import io.wiredesk.desk.document.Document;
import io.wiredesk.desk.document.DocumentReader;
import io.wiredesk.desk.document.ReadingSettings;
import io.wiredesk.desk.document.Sha256;
import io.wiredesk.desk.fetch.ContentType;
import io.wiredesk.desk.store.FiledArticle;
import io.wiredesk.desk.store.FiledArticle.Precision;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PublicationTime;
import java.util.Optional;

/// Reads a submission as far as that goes without the store. Safe to share between threads.
final class ArticleReading {
    /// Length of an article's id in hexadecimal digits: 96 bits, so that a billion articles never share one.
    private static final int ID_DIGITS = 24;

    private final DocumentReader documents;

    ArticleReading(ReadingSettings settings) {
        documents = new DocumentReader(settings);
    }

    /// What reading came to: an article ready for filing, or why there is none.
    sealed interface Result {
        /// @param document the reading under its stable id
        /// @param submission what it was read from
        /// @param bytesDigest of the submitted bytes
        record Ready(Document document, Submission submission, String bytesDigest) implements Result {
            FiledArticle toFile(RawLocation raw) {
                Metadata metadata = document.article().metadata();
                Optional<PublicationTime> published = metadata.published();
                return new FiledArticle(
                        document,
                        headline(),
                        publisher(),
                        submission.origin().sourceId(),
                        published.map(PublicationTime::earliest).orElse(submission.fetchedAt()),
                        published
                                .map(time -> time.instant().isPresent() ? Precision.INSTANT : Precision.DAY)
                                .orElse(Precision.UNKNOWN),
                        submission.fetchedAt(),
                        raw,
                        bytesDigest,
                        textDigest());
            }

            String textDigest() {
                return Sha256.of(headline() + "\n" + document.article().text().replaceAll("\\s+", " "));
            }

            String headline() {
                return document.article().metadata().headline().orElseGet(this::firstWords);
            }

            private String firstWords() {
                String text = document.article().text().strip();
                String line = text.lines().findFirst().orElse(text);
                return line.length() <= 100
                        ? line
                        : line.substring(0, line.lastIndexOf(' ', 99) + 1).strip() + " …";
            }

            private String publisher() {
                return document.article()
                        .metadata()
                        .publisher()
                        .or(() -> submission.origin().sourceName())
                        .or(() -> submission.url().flatMap(ArticleAddress::host))
                        .or(() -> document.article().metadata().canonicalUrl().flatMap(ArticleAddress::host))
                        .orElse("unknown");
            }
        }

        /// @param code as in [Intake.Rejected]
        /// @param message as in [Intake.Rejected]
        record None(String code, String message) implements Result {}
    }

    Result read(Submission submission, String bytesDigest) {
        Page page = new Page(
                submission.bytes(),
                submission.kind(),
                submission.url(),
                submission.contentType().flatMap(ContentType::charset),
                Optional.of(submission.fetchedAt()));
        return switch (documents.read(bytesDigest, page, submission.origin().hints())) {
            case DocumentReader.Result.Unreadable(String code, String message) -> new Result.None(code, message);
            case DocumentReader.Result.Read(Document document) -> read(document, submission, bytesDigest);
        };
    }

    private static Result read(Document document, Submission submission, String bytesDigest) {
        Article article = document.article();
        if (article.text().isBlank()) {
            return new Result.None(
                    "no-article",
                    "no article found on " + submission.url().orElse("the page") + ": "
                            + article.verdict().reason().orElseGet(() -> String.join(", ", article.warnings())));
        }
        String id = id(article.metadata(), bytesDigest);
        return new Result.Ready(new Document(id, article, document.ledger()), submission, bytesDigest);
    }

    private static String id(Metadata metadata, String bytesDigest) {
        return ArticleAddress.naming(metadata.url(), metadata.canonicalUrl())
                .map(Sha256::of)
                .orElse(bytesDigest)
                .substring(0, ID_DIGITS);
    }
}
