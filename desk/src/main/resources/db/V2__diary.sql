-- The diary: what is to happen and what was promised, across articles. Rules as at the head of V1.

-- What an article says became of an event (moved | cancelled), the time that a moved one had before, and the figures of
-- a release as printed.
alter table scheduled_event add column change text;
alter table scheduled_event add column was text;
alter table scheduled_event add column actual text;
alter table scheduled_event add column forecast text;
alter table scheduled_event add column previous text;

-- The words that a pledge hangs on, and the sentences that speak for its status.
alter table pledge add column condition text;
alter table pledge add column evidence_text text;

-- An event, by however many articles it is told. Made from its tellings whenever an article that tells it is filed.
create table occasion (
  id          integer primary key,
  -- what subscribed calendars know it by; never changes
  uid         text    not null unique,
  -- counts up when what calendars show of it changes
  sequence    integer not null default 0,
  -- told | cancelled | untold (no article tells it any more)
  standing    text    not null default 'told',
  changed_at  integer not null,
  -- sort of occasion, the same in all tellings: decision, summit, …; empty for none known
  kind        text    not null,
  event       text    not null,
  happens     text    not null,
  precision   text    not null,
  starts_at   integer not null,
  ends_at     integer not null,
  certainty   text    not null,
  -- low | medium | high
  importance  text    not null,
  publishers  integer not null,
  instruments text    not null default '[]',
  actual      text,
  forecast    text,
  previous    text,
  -- the newest telling; null when there is none
  telling_id  integer references scheduled_event (id) on delete set null
) strict;
create index occasion_by_time on occasion (starts_at);
create index occasion_by_kind on occasion (kind, starts_at);
create index occasion_by_telling on occasion (telling_id);

-- Which event an article's line tells of. Lines of copies tell of none.
create table occasion_telling (
  event_id    integer primary key references scheduled_event (id) on delete cascade,
  occasion_id integer not null references occasion (id)
) strict;
create index occasion_telling_by_occasion on occasion_telling (occasion_id);

-- What became of an event.
create table occasion_change (
  id            integer primary key,
  occasion_id   integer not null references occasion (id),
  -- moved | cancelled | reinstated
  what          text    not null,
  was           text,
  was_starts_at integer,
  was_ends_at   integer,
  became        text,
  since_at      integer not null,
  article_id    text    references article (id) on delete set null,
  -- 1: an article was revised and does not tell itself that it said otherwise
  observed      integer not null
) strict;
create index occasion_change_by_occasion on occasion_change (occasion_id);
create index occasion_change_by_time on occasion_change (was_starts_at);
create index occasion_change_by_article on occasion_change (article_id);

-- A pledge, by however many articles of a story it is told.
create table promise (
  id          integer primary key,
  story_id    text    not null references story (id) on delete cascade,
  due         text,
  due_at      integer,
  -- when its last day begins: the alert
  falls_due_at integer,
  status      text    not null,
  publishers  integer not null,
  -- what says best what was pledged; null when no article tells it any more
  telling_id  integer references pledge (id) on delete set null,
  -- what says how it went
  outcome_id  integer references pledge (id) on delete set null
) strict;
create index promise_by_due on promise (status, due_at);
create index promise_by_alert on promise (falls_due_at);
create index promise_by_story on promise (story_id);
create index promise_by_telling on promise (telling_id);
create index promise_by_outcome on promise (outcome_id);

-- Which pledge an article's line tells of. Lines of copies tell of none.
create table promise_telling (
  pledge_id  integer primary key references pledge (id) on delete cascade,
  promise_id integer not null references promise (id) on delete cascade
) strict;
create index promise_telling_by_promise on promise_telling (promise_id);

-- Pledges that the operator's command was told of as falling due, once for each due date.
create table due_alert (
  promise_id integer not null references promise (id) on delete cascade,
  due_at     integer not null,
  told_at    integer not null,
  primary key (promise_id, due_at)
) strict, without rowid;

-- Articles filed before there was a diary: entered when the folder is opened, then taken off.
create table diary_backlog (
  article_id text primary key references article (id) on delete cascade
) strict, without rowid;
insert into diary_backlog
  select distinct article_id from scheduled_event union select distinct article_id from pledge;
