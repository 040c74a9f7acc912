#!/bin/sh
# Restores what backup.sh has backed up, into an empty database and an empty archive, with every tieout stopped.
#
#   deploy/restore.sh BACKUP ARCHIVE
#
# ARCHIVE is a directory that is not there, or empty. The database is the one of PGHOST, PGPORT, PGUSER, PGDATABASE and
# PGPASSFILE (or ~/.pgpass): it must exist and have no tables of tieout. Roles are not restored: see docs/security.md and
# docs/reference/reporting.md for those that there may be. Needs psql, pg_restore and rsync.
#
# Afterwards: `tieout doctor` and `tieout audit verify`; then start tieout.
set -eu

if [ "$#" -ne 2 ]; then
  echo "usage: restore.sh BACKUP ARCHIVE" >&2
  exit 2
fi
backup=$1
archive=$2

refuse() {
  echo "restore.sh: $1" >&2
  exit 2
}
[ -f "$backup/database.dump" ] && [ -f "$backup/SHA256SUMS" ] && [ -d "$backup/archive" ] || refuse "$backup is no backup"
[ ! -e "$archive" ] || [ -z "$(ls -A "$archive")" ] || refuse "$archive is not empty: a restore never writes over anything"
present=$(psql --no-psqlrc --tuples-only --no-align --set=ON_ERROR_STOP=1 \
  --command="select count(*) from pg_namespace where nspname like 'tieout%'")
[ "$present" = 0 ] || refuse "the database ${PGDATABASE:-} has tables of tieout already"

# What is damaged must not become the only copy that somebody works with.
(cd "$backup" && sha256sum --check --quiet SHA256SUMS) || refuse "the dump is not what was backed up"
damaged=$(cd "$backup/archive" && find . -type f -exec sha256sum {} + |
  awk '{ name = $2; sub(/.*\//, "", name); if (name != $1) print $2 }')
[ -z "$damaged" ] || refuse "these objects of the archive are damaged: $damaged"

umask 077
mkdir -p "$archive"
# The archive first: a database never names what is not there.
rsync --archive "$backup/archive/" "$archive/"
pg_restore --no-owner --exit-on-error --single-transaction --dbname="${PGDATABASE:-postgres}" "$backup/database.dump"
echo "Restored from $backup. Next: tieout doctor, tieout audit verify, then start tieout"
