-- The desk's record of everything it read. Rules that hold for every table:
--
--   * a column named …_at is an instant in milliseconds since 1970-01-01T00:00:00Z; null means unknown
--   * booleans are 0 or 1; enum values stand as the contract spells them (`list-item`, `denies`)
--   * lists (`authors`, `via`, `parties`, `instruments`) are JSON arrays of strings
--   * offsets count UTF-16 units of article.text, as everywhere
--   * long columns stand last, so that lists of headlines never read them

-- A feed that the desk polls.
create table source (
  id             integer primary key,
  name           text    not null,
  feed_url       text    not null unique,
  homepage       text,
  added_at       integer not null,
  active         integer not null default 1,
  etag           text,
  last_modified  text,
  last_polled_at integer,
  last_ok_at     integer,
  -- never | ok | not-modified | failed | not-a-feed | gone
  last_status    text    not null default 'never',
  last_error     text,
  failures       integer not null default 0,
  next_poll_at   integer not null,
  entries_seen   integer not null default 0
) strict;
create index source_by_next_poll on source (active, next_poll_at);

-- An entry of a feed, so that one that was read before is read again only when its feed says that it changed.
create table feed_entry (
  source_id   integer not null references source (id) on delete cascade,
  -- the feed's own id of the entry, else its address
  entry_key   text    not null,
  url         text    not null,
  -- digest of what the feed says of it
  fingerprint text    not null,
  -- filed | rejected | failed
  outcome     text    not null,
  attempts    integer not null default 1,
  seen_at     integer not null,
  article_id  text,
  message     text,
  primary key (source_id, entry_key)
) strict, without rowid;

-- An article in its newest version.
create table article (
  -- stable: from the article's address, else from its bytes
  id                  text    primary key,
  -- filing order, 1 and up, never changed: stories are replayed in this order
  number              integer not null unique,
  -- counts up with every filing and every revision in the whole desk: the search index compares it
  change              integer not null unique,
  source_id           integer references source (id) on delete set null,
  url                 text,
  canonical_url       text,
  -- the page's publisher, else the feed's name, else the host
  publisher           text    not null,
  credited_source     text,
  headline            text    not null,
  description         text,
  authors             text    not null default '[]',
  language            text,
  section             text,
  image               text,
  accessible_for_free integer,
  -- when published; the fetch time where the page does not say
  published_at        integer not null,
  -- instant | day | unknown
  published_precision text    not null,
  modified_at         integer,
  fetched_at          integer not null,
  -- when the desk last saw its text change; null as long as it never did
  revised_at          integer,
  version             integer not null default 1,
  confidence          real    not null,
  -- where its raw page lies under DATA/raw
  raw_file            text,
  raw_offset          integer,
  -- SHA-256 of the page's bytes, and of headline and text with white space collapsed; hexadecimal
  bytes_digest        text    not null,
  text_digest         text    not null,
  text                text    not null,
  -- the whole reading as contract JSON
  document            text    not null
) strict;
create index article_by_time on article (published_at desc, number desc);
create index article_by_source on article (source_id, published_at desc);
create index article_by_publisher on article (publisher, published_at desc);
create index article_by_url on article (url);
create index article_by_fetch on article (fetched_at);
create index article_by_raw on article (raw_file desc, raw_offset desc);
create index article_by_revision on article (revised_at desc) where revised_at is not null;

-- What an article said before it was changed.
create table article_version (
  article_id          text    not null references article (id) on delete cascade,
  version             integer not null,
  headline            text    not null,
  description         text,
  published_at        integer not null,
  published_precision text    not null,
  fetched_at          integer not null,
  -- when the next version took its place
  replaced_at         integer not null,
  raw_file            text,
  raw_offset          integer,
  bytes_digest        text    not null,
  text_digest         text    not null,
  text                text    not null,
  document            text    not null,
  primary key (article_id, version)
) strict;

-- A story: the articles on one event. Its id is that of its first article.
create table story (
  id               text    primary key,
  headline         text    not null,
  first_article_id text    not null references article (id) on delete cascade,
  -- earliest and latest publication among its articles
  first_at         integer not null,
  last_at          integer not null,
  -- when the desk last filed something into it
  touched_at       integer not null,
  articles         integer not null,
  copies           integer not null
) strict;
create index story_by_time on story (last_at desc, id);

-- Which article stands in which story, and as what.
create table story_article (
  article_id text    primary key references article (id) on delete cascade,
  story_id   text    not null references story (id) on delete cascade,
  -- first: opened the story; copy: repeats another article; original: own words of a publisher that had nothing
  -- in the story before; follow-up: own words of one that had
  role       text    not null check (role in ('first', 'original', 'copy', 'follow-up')),
  copy_of    text    references article (id) on delete set null,
  -- share of its shingles that the original has, 0–1
  overlap    real    not null default 0,
  -- 1 and up, in filing order
  position   integer not null,
  unique (story_id, position)
) strict;
create index story_article_by_original on story_article (copy_of) where copy_of is not null;

-- One attribution. `ordinal` is its place in the document's `statements`, 0 and up.
create table statement (
  id            integer primary key,
  article_id    text    not null references article (id) on delete cascade,
  ordinal       integer not null,
  story_id      text    not null references story (id) on delete cascade,
  published_at  integer not null,
  -- null when the text names no speaker
  speaker_name  text,
  -- the stable id where known, else the name in small letters; for unnamed ones the describing words
  speaker_key   text,
  named         integer not null,
  role          text,
  affiliation   text,
  via           text    not null default '[]',
  act           text    not null,
  kind          text    not null,
  negated       integer not null,
  confidence    real    not null,
  -- TIMEX3 value
  said          text,
  -- where its content starts and ends
  start_offset  integer not null,
  end_offset    integer not null,
  source_text   text    not null,
  content_text  text    not null,
  sentence_text text    not null,
  unique (article_id, ordinal)
) strict;
create index statement_by_story on statement (story_id, published_at desc);
create index statement_by_speaker on statement (speaker_key, published_at desc);
create index statement_by_time on statement (published_at desc);

-- What parties agreed or promised.
create table pledge (
  id            integer primary key,
  article_id    text    not null references article (id) on delete cascade,
  ordinal       integer not null,
  story_id      text    not null references story (id) on delete cascade,
  published_at  integer not null,
  parties       text    not null default '[]',
  action        text    not null,
  place         text,
  made          text,
  due           text,
  -- end of the day, month, … that `due` names
  due_at        integer,
  term          text,
  status        text    not null,
  start_offset  integer not null,
  end_offset    integer not null,
  sentence_text text    not null,
  unique (article_id, ordinal)
) strict;
create index pledge_by_story on pledge (story_id);
create index pledge_by_due on pledge (status, due_at);

-- What is to happen.
create table scheduled_event (
  id            integer primary key,
  article_id    text    not null references article (id) on delete cascade,
  ordinal       integer not null,
  story_id      text    not null references story (id) on delete cascade,
  published_at  integer not null,
  event         text    not null,
  -- as exact as the text is
  happens       text    not null,
  precision     text    not null,
  -- first instant of `happens`, and the first one after it
  starts_at     integer,
  ends_at       integer,
  certainty     text    not null,
  instruments   text    not null default '[]',
  start_offset  integer not null,
  end_offset    integer not null,
  sentence_text text    not null,
  unique (article_id, ordinal)
) strict;
create index scheduled_event_by_time on scheduled_event (starts_at);
create index scheduled_event_by_story on scheduled_event (story_id);

-- Which instruments a scheduled event bears on.
create table scheduled_event_instrument (
  event_id integer not null references scheduled_event (id) on delete cascade,
  symbol   text    not null,
  primary key (symbol, event_id)
) strict, without rowid;
create index scheduled_event_instrument_by_event on scheduled_event_instrument (event_id);

-- A price or rate that a text states.
create table level (
  id            integer primary key,
  article_id    text    not null references article (id) on delete cascade,
  ordinal       integer not null,
  story_id      text    not null references story (id) on delete cascade,
  published_at  integer not null,
  symbol        text    not null,
  value         real    not null,
  unit          text    not null,
  relation      text    not null,
  context       text,
  start_offset  integer not null,
  end_offset    integer not null,
  words         text    not null,
  sentence_text text    not null,
  unique (article_id, ordinal)
) strict;
create index level_by_symbol on level (symbol, published_at desc);
create index level_by_story on level (story_id);

-- How much an article is about an instrument.
create table article_instrument (
  article_id   text    not null references article (id) on delete cascade,
  symbol       text    not null,
  -- 0–1; .5 and more: a main subject
  relevance    real    not null,
  published_at integer not null,
  primary key (article_id, symbol)
) strict, without rowid;
create index article_instrument_by_symbol on article_instrument (symbol, published_at desc);
