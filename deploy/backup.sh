#!/bin/sh
# Backs up tieout while it works: its PostgreSQL database, and the archive that the database names.
#
#   deploy/backup.sh ARCHIVE BACKUP [EARLIER]
#
# ARCHIVE is the directory that `archive.directory` of tieout.yaml names, BACKUP a directory that is not there yet. Of an
# EARLIER backup on the same file system what is the same takes no place again. Needs pg_dump, of the server's version or a
# later one, and rsync.
#
# The database is the one of PGHOST, PGPORT, PGUSER, PGDATABASE and PGPASSFILE (or ~/.pgpass): no password stands in a command
# line.
#
# Objects of the archive never change, and are there before the database names them. So the archive is copied before the dump
# and again after it: whatever the dump names is there, also what came, or what `tieout retention apply` removed, meanwhile.
set -eu

if [ "$#" -lt 2 ] || [ "$#" -gt 3 ]; then
  echo "usage: backup.sh ARCHIVE BACKUP [EARLIER]" >&2
  exit 2
fi
archive=$1
backup=$2
earlier=${3:-}

refuse() {
  echo "backup.sh: $1" >&2
  exit 2
}
[ -d "$archive" ] || refuse "there is no archive $archive"
[ ! -e "$backup" ] || refuse "$backup is there already: a backup never writes over another"
if [ -n "$earlier" ]; then
  [ -d "$earlier/archive" ] || refuse "there is no backup $earlier"
  earlier=$(cd "$earlier" && pwd)
fi

# What is not whole has another name, and is taken away when something fails.
unfinished="$backup.unfinished"
umask 077
mkdir -p "$(dirname "$backup")"
mkdir "$unfinished" 2>/dev/null || refuse "$unfinished is there already: another backup runs, or one was killed; remove it then"
trap 'rm -rf "$unfinished"' EXIT
trap 'exit 130' INT TERM
mkdir "$unfinished/archive"

copy_archive() {
  # Half-written objects are in `temporary`, and nobody's yet. 24: a file was removed while it was copied.
  rsync --archive --ignore-existing --exclude=/temporary ${earlier:+--link-dest="$earlier/archive"} \
    "$archive/" "$unfinished/archive/" || [ "$?" -eq 24 ]
}

copy_archive
pg_dump --format=custom --no-owner --file="$unfinished/database.dump"
copy_archive

(cd "$unfinished" && sha256sum database.dump > SHA256SUMS)
sync
mv "$unfinished" "$backup"
trap - EXIT
echo "Backed up to $backup"
