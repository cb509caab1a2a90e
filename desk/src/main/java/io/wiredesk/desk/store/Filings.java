package io.wiredesk.desk.store;

import io.wiredesk.stories.Placement;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Files articles: the article, the lines of its ledger, its place in a story and in the diary, in the one
/// transaction of the handle.
public final class Filings {
    private final Handle handle;
    private final Instant now;

    /// Files within the transaction of `handle`.
    ///
    /// @param now the time to write down for what changes
    public Filings(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    /// Files an article that is not on file.
    ///
    /// @param placement where it stands; its story and original are on file already, or the story is the
    ///     article's own
    public void add(FiledArticle article, Placement placement) {
        FiledArticle identified = new Entities(handle).identified(article);
        new Articles(handle).add(identified);
        new StoryRows(handle).place(identified, placement, now.toEpochMilli());
        enter(identified, placement.story());
    }

    /// Puts a changed article in place of its version on file, which is kept. Its place in the story stays.
    public void revise(FiledArticle article, String storyId) {
        FiledArticle identified = new Entities(handle).identified(article);
        new Articles(handle).replace(identified, now);
        new StoryRows(handle).revise(storyId, now.toEpochMilli());
        enter(identified, storyId);
    }

    /// Its lines, and what they add to the diary.
    private void enter(FiledArticle article, String storyId) {
        Diary diary = new Diary(handle, now);
        Diary.Told before = diary.toldBy(article.id());
        new LedgerLines(handle, article, storyId).replace();
        diary.enter(article.id(), before);
    }
}
