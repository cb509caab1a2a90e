-- Persons, bodies and places that articles name, each under one id for all articles.
create table entity (
  -- from the name that the first article gave it; never given away again
  id          text primary key,
  -- the fullest name that an article gave it
  name        text not null,
  -- person | organization | place; null as long as no article told
  kind        text,
  -- what it turned out to be: its statements and aliases stand there now
  merged_into text references entity (id)
) strict;
create index entity_by_merger on entity (merged_into) where merged_into is not null;

-- Under what keys an entity is found. A key that leads to two of a kind leads to neither.
create table entity_alias (
  alias     text not null,
  entity_id text not null references entity (id) on delete cascade,
  primary key (alias, entity_id)
) strict, without rowid;
create index entity_alias_by_entity on entity_alias (entity_id);

-- Statements filed before had a speaker's name in small letters as key: the id that the same name gets now.
update statement set speaker_key = replace(speaker_key, ' ', '-') where named = 1 and instr(speaker_key, ' ') > 0;
