-- The file of people: who may come in, what their programs show, and what was done. Times are milliseconds since 1970.

CREATE TABLE IF NOT EXISTS person (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  name      TEXT NOT NULL,
  name_key  TEXT NOT NULL UNIQUE,                 -- the name folded, so that Ada and ada are one
  role      TEXT NOT NULL CHECK (role IN ('viewer', 'analyst', 'editor', 'admin')),
  enabled   INTEGER NOT NULL DEFAULT 1,
  password  TEXT,                                 -- encoded, with the name of its encoding; null until it is set
  issuer    TEXT,                                 -- of people who sign in elsewhere, with subject, by OpenID Connect
  subject   TEXT,
  stamp     INTEGER NOT NULL,                     -- another one after each change that ends sessions
  made_at   INTEGER NOT NULL,
  made_by   TEXT NOT NULL,
  seen_at   INTEGER,                              -- the last sign-in
  UNIQUE (issuer, subject)
) STRICT;

CREATE TABLE IF NOT EXISTS link (
  hash      TEXT PRIMARY KEY,                     -- SHA-256 of the secret in the address
  person    INTEGER NOT NULL UNIQUE REFERENCES person ON DELETE CASCADE,
  names     INTEGER NOT NULL DEFAULT 0,           -- whether it also lets the name be chosen
  until     INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS token (
  id        TEXT PRIMARY KEY,
  hash      TEXT NOT NULL UNIQUE,                 -- SHA-256 of the token
  person    INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
  name      TEXT NOT NULL,
  role      TEXT NOT NULL CHECK (role IN ('viewer', 'analyst', 'editor', 'admin')),
  made_at   INTEGER NOT NULL,
  until     INTEGER NOT NULL,
  used_at   INTEGER
) STRICT;

CREATE INDEX IF NOT EXISTS token_of ON token (person);

CREATE TABLE IF NOT EXISTS audit (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  at        INTEGER NOT NULL,
  who       TEXT NOT NULL,
  place     TEXT NOT NULL,                        -- the address it came from
  act       TEXT NOT NULL,
  what      TEXT NOT NULL                         -- the rest of the line, as name=value
) STRICT;

CREATE INDEX IF NOT EXISTS audit_at ON audit (at);
