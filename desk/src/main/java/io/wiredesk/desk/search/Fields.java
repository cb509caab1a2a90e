package io.wiredesk.desk.search;

import io.wiredesk.desk.store.SearchableArticles.Said;
import io.wiredesk.desk.store.SearchableArticles.Searchable;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/// The index's fields and how words become terms in them.
final class Fields {
    /// Number of the form below. A change to fields or analysis raises it, and indices of other forms are
    /// rebuilt.
    static final String FORM = "1";

    static final String ID = "id";
    static final String HEADLINE = "headline";
    static final String TEXT = "text";
    static final String SOURCE = "source";
    static final String SPEAKER = "speaker";
    static final String ACT = "act";

    /// An act and a word of its speaker's name, `denies lind`: both of the same statement.
    static final String ACT_OF_SPEAKER = "act-of-speaker";

    static final String INSTRUMENT = "instrument";
    static final String PUBLISHED = "published";

    private Fields() {}

    /// Words of texts lose their endings (KStem: real words only, so that "policies" finds "policy"), names
    /// keep them.
    static Analyzer analyzer() {
        Analyzer names = words(false);
        return new PerFieldAnalyzerWrapper(words(true), Map.of(SOURCE, names, SPEAKER, names));
    }

    private static Analyzer words(boolean stemmed) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
                return new TokenStreamComponents(words, stemmed ? new KStemFilter(folded) : folded);
            }
        };
    }

    static Document of(Searchable article, NameWords names) {
        Document document = new Document();
        document.add(new StringField(ID, article.id(), Field.Store.YES));
        document.add(new TextField(HEADLINE, article.headline(), Field.Store.NO));
        document.add(new TextField(TEXT, article.text(), Field.Store.NO));
        document.add(new TextField(TEXT, article.description(), Field.Store.NO));
        article.sources().forEach(source -> document.add(new TextField(SOURCE, source, Field.Store.NO)));
        for (Said said : article.said()) {
            document.add(new TextField(SPEAKER, said.speaker(), Field.Store.NO));
            document.add(new StringField(ACT, said.act(), Field.Store.NO));
            names.of(said.speaker())
                    .forEach(word ->
                            document.add(new StringField(ACT_OF_SPEAKER, said.act() + " " + word, Field.Store.NO)));
        }
        for (String symbol : article.instruments()) {
            document.add(new StringField(INSTRUMENT, symbol(symbol), Field.Store.NO));
            int exchange = symbol.indexOf(':');
            if (exchange > 0) {
                document.add(new StringField(INSTRUMENT, symbol(symbol.substring(exchange + 1)), Field.Store.NO));
            }
        }
        document.add(new LongField(PUBLISHED, article.publishedAt().toEpochMilli(), Field.Store.NO));
        return document;
    }

    /// `EUR/USD` and `eurusd` are the same instrument.
    static String symbol(String symbol) {
        return symbol.toUpperCase(Locale.ROOT).replace("/", "");
    }
}
