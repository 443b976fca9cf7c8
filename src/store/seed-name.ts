/**
 * The packed empty cluster in dist/, by the version of PostgreSQL that it is of: an embedded database of a later one
 * cannot open it.
 */
export const seedName = "embedded-seed-postgresql-18.tar.gz";
