-- Quotes: where they are asked for, and what came. The rules at the head of V1 hold here as well.

-- A source of quotes that the desk polls.
create table quote_source (
  id             integer primary key,
  -- ecb | csv | kraken | coinbase
  kind           text    not null,
  name           text    not null,
  -- an address, or a file's absolute path
  url            text    not null unique,
  -- JSON array: the symbols wanted; empty for all that it has
  symbols        text    not null default '[]',
  added_at       integer not null,
  etag           text,
  last_modified  text,
  last_polled_at integer,
  last_ok_at     integer,
  -- never | ok | not-modified | failed | wrong-format | gone
  last_status    text    not null default 'never',
  last_error     text,
  -- what a good answer left to wish: rows that were skipped, and why
  last_note      text,
  failures       integer not null default 0,
  next_poll_at   integer not null,
  -- time of the newest quote that it ever gave
  newest_at      integer
) strict;

-- What an instrument was quoted at. A source's later word on the same time takes the place of its earlier one.
create table quote (
  symbol    text    not null,
  source_id integer not null references quote_source (id) on delete cascade,
  quoted_at integer not null,
  value     real    not null,
  primary key (symbol, source_id, quoted_at)
) strict, without rowid;
create index quote_by_time on quote (symbol, quoted_at);
