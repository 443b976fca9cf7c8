-- The record: reports with every text they had, what was read in them, and the history of every change.
-- PostgreSQL 15, no extension. Ids come from one sequence, so that a number names one thing in the whole record.

create sequence ids;

create table reports (
  id bigint primary key,
  key text not null unique,
  path text,
  url text,
  outlet text,
  headline text,
  published text,
  language text,
  byline text[] not null,
  agencies text[] not null,
  revision bigint not null,
  input_sha256 text not null,
  reader text not null,
  since bigint not null,
  changed bigint not null
);
comment on column reports.key is 'What makes two readings one report: its address, else its path, else the id it came with.';
comment on column reports.published is 'An EDTF date or a moment, as the annotation has it.';
comment on column reports.revision is 'The one that stands now.';
comment on column reports.input_sha256 is 'Of what was given to be read, so that the same is not read twice.';
comment on column reports.reader is 'Version and model that read it last.';
create index reports_by_day on reports ((coalesce(published, '')) desc, id desc);
create index reports_by_outlet on reports (outlet);

create table revisions (
  id bigint primary key,
  report bigint not null references reports on delete cascade,
  number integer not null,
  text text not null,
  sha256 text not null,
  retrieved timestamptz not null,
  parts jsonb not null,
  sentences jsonb not null,
  times jsonb not null,
  places jsonb not null,
  findings jsonb not null,
  provenance jsonb not null,
  unique (report, number),
  unique (report, sha256)
);
comment on column revisions.sha256 is 'Over the UTF-8 bytes of text. All spans of what was read in it count UTF-16 code units of it.';

alter table reports add foreign key (revision) references revisions deferrable initially deferred;

create table entities (
  id bigint primary key,
  report bigint not null references reports on delete cascade,
  revision bigint not null references revisions,
  name text not null,
  kind text not null,
  aliases text[] not null,
  role text,
  party bigint references entities deferrable initially deferred,
  mentions jsonb not null,
  reasons text[] not null,
  since bigint not null,
  withdrawn bigint,
  all_names text not null,
  side_names text not null,
  names tsvector generated always as (to_tsvector('simple', all_names)) stored,
  sides tsvector generated always as (to_tsvector('simple', side_names)) stored
);
comment on column entities.all_names is 'Name and aliases, for finding.';
comment on column entities.side_names is 'These, and those of the side it acts for.';
create index entities_by_report on entities (report);
create index entities_by_party on entities (party);
create index entities_by_names on entities using gin (names);
create index entities_by_sides on entities using gin (sides);

create table claims (
  id bigint primary key,
  report bigint not null references reports on delete cascade,
  revision bigint not null references revisions,
  speaker bigint references entities deferrable initially deferred,
  parent bigint references claims deferrable initially deferred,
  voice text not null,
  act text not null,
  stance text not null,
  polarity text not null,
  certainty text,
  quote_type text not null,
  anonymous boolean not null,
  confidence double precision not null,
  through jsonb not null,
  source jsonb not null,
  cue jsonb not null,
  content jsonb not null,
  source_words text not null,
  cue_words text not null,
  content_words text not null,
  day text,
  since bigint not null,
  withdrawn bigint,
  search tsvector generated always as (to_tsvector('english', content_words)) stored
);
comment on column claims.day is 'The day on which it was made as far as is known: that of publication.';
create index claims_by_report on claims (report);
create index claims_by_speaker on claims (speaker);
create index claims_by_parent on claims (parent);
create index claims_by_day on claims ((coalesce(day, '')) desc, id desc) where withdrawn is null;
create index claims_by_words on claims using gin (search);

create table figures (
  id bigint primary key,
  report bigint not null references reports on delete cascade,
  revision bigint not null references revisions,
  claim bigint references claims deferrable initially deferred,
  including bigint references figures deferrable initially deferred,
  measure text not null,
  unit text not null,
  low double precision,
  high double precision,
  exclusive boolean not null,
  approximate boolean not null,
  basis text,
  as_of text,
  span jsonb not null,
  words text not null,
  day text,
  since bigint not null,
  withdrawn bigint
);
create index figures_by_report on figures (report);
create index figures_by_claim on figures (claim);
create index figures_by_including on figures (including);
create index figures_by_day on figures ((coalesce(day, '')) desc, id desc) where withdrawn is null;

create table undertakings (
  id bigint primary key,
  report bigint not null references reports on delete cascade,
  revision bigint not null references revisions,
  claim bigint references claims deferrable initially deferred,
  kind text not null,
  by_parties bigint[] not null,
  to_parties bigint[] not null,
  what jsonb not null,
  words text not null,
  due text,
  condition text,
  day text,
  since bigint not null,
  withdrawn bigint,
  doer_names text not null,
  doers tsvector generated always as (to_tsvector('simple', doer_names)) stored
);
comment on column undertakings.doer_names is 'Names of those who undertake it, and of their sides.';
create index undertakings_by_report on undertakings (report);
create index undertakings_by_claim on undertakings (claim);
create index undertakings_by_doer on undertakings using gin (doers);
create index undertakings_by_day on undertakings ((coalesce(day, '')) desc, id desc) where withdrawn is null;

create table events (
  id bigint primary key,
  report bigint not null references reports on delete cascade,
  revision bigint not null references revisions,
  claim bigint references claims deferrable initially deferred,
  type text not null,
  mode text,
  status text not null,
  what text not null,
  span jsonb not null,
  words text not null,
  happened jsonb,
  place jsonb,
  actors bigint[] not null,
  recipients bigint[] not null,
  day text,
  since bigint not null,
  withdrawn bigint,
  doer_names text not null,
  doers tsvector generated always as (to_tsvector('simple', doer_names)) stored
);
comment on column events.doer_names is 'Names of those who do it, and of their sides.';
comment on column events.happened is 'When: value, basis and span; null where the report does not tie it to a time.';
create index events_by_report on events (report);
create index events_by_claim on events (claim);
create index events_by_doer on events using gin (doers);
create index events_by_day on events ((coalesce(day, '')) desc, id desc) where withdrawn is null;

create table links (
  id bigint primary key,
  report bigint not null references reports on delete cascade,
  kind text not null,
  from_claim bigint not null references claims on delete cascade deferrable initially deferred,
  to_claim bigint not null references claims on delete cascade deferrable initially deferred,
  reasons text[] not null,
  score double precision not null,
  since bigint not null,
  withdrawn bigint
);
create index links_by_report on links (report);
create index links_by_from on links (from_claim);
create index links_by_to on links (to_claim);

create table changes (
  number bigint primary key,
  at timestamptz not null,
  kind text not null,
  author text not null,
  report bigint,
  body text not null,
  sha256 text not null
);
comment on column changes.body is 'JSON of the whole entry, with the hash of the entry before it; sha256 is over these bytes.';
create index changes_by_report on changes (report, number);
create index changes_by_time on changes (at);

create table head (
  is_only boolean primary key default true check (is_only),
  number bigint not null,
  sha256 text not null
);
comment on table head is 'The last entry of the history. Who adds one locks this row first.';
insert into head (number, sha256) values (0, '');
