# Servers for tests and the bench, in a folder of their own: sourced by bash scripts.   SPDX-License-Identifier: BSL-1.0
# Nothing is installed on this machine: the extension goes into a copy of PostgreSQL's folders under $work, most of it links.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pg_config=${PG_CONFIG:-pg_config}

servers_skip() { echo "$1" >&2; exit 77; }

# Finds PostgreSQL and a user to run it as; makes $work.
servers_find() {
  command -v "$pg_config" >/dev/null || servers_skip "postgresql: no pg_config; skipped (apt-get install postgresql-server-dev-15 postgresql-15)"
  [ -e "$("$pg_config" --pgxs)" ] || servers_skip "postgresql: no PGXS; skipped (apt-get install postgresql-server-dev-15)"
  bin=$("$pg_config" --bindir)
  [ -x "$bin/initdb" ] || servers_skip "postgresql: no server; skipped (apt-get install postgresql-15)"
  as=()
  if [ "$(id -u)" = 0 ]; then # a server does not run as root
    user=nobody
    ! id postgres >/dev/null 2>&1 || user=postgres
    as=(setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups)
  fi
  work=$(mktemp -d "${TMPDIR:-/tmp}/gongbao_postgresql.XXXXXX")
  work=$(cd "$work" && pwd -P)
  chmod 755 "$work"
  trap servers_stop EXIT
}

servers_stop() {
  local data
  for data in "$work"/data*; do
    [ ! -e "$data/postmaster.pid" ] || "${as[@]}" "$root$bin/pg_ctl" -D "$data" -m immediate -w stop >/dev/null 2>&1 || true
  done
  cd /
  rm -rf "$work"
}

# Builds the extension and lays it into $root, beside links to all that PostgreSQL has.
servers_install() {
  root=$work/root
  mkdir -p "$work/build" "$root$bin"
  make -s -C "$work/build" -f "$here/Makefile" PG_CONFIG="$pg_config" with_llvm=no "$@" install DESTDIR="$root" \
    >"$work/make.log" 2>&1 || { cat "$work/make.log" >&2; echo "postgresql: the extension was not built" >&2; exit 1; }
  local folder
  for folder in "$("$pg_config" --sharedir)" "$("$pg_config" --pkglibdir)"; do
    mkdir -p "$root$folder"
    cp -rs --no-clobber "$folder/." "$root$folder"
  done
  cp "$bin"/{postgres,initdb,pg_ctl} "$root$bin" # finds its folders from where it lies
}

# servers_start NUMBER...: each with a socket in its folder and a port of its own on loopback.
servers_start() {
  local number port first=
  for number in "$@"; do
    data=$work/data$number
    if [ -z "$first" ]; then
      "${as[@]}" mkdir -p "$work" 2>/dev/null || true
      install -d -m 700 -o "${user:-$(id -un)}" "$data"
      "${as[@]}" "$root$bin/initdb" -D "$data" -U clerk --auth=trust --locale=C.UTF-8 --encoding=UTF8 --no-sync --no-instructions >"$work/initdb.log"
      first=$data
    else
      cp -a "$first" "$data"
    fi
  done
  for number in "$@"; do
    data=$work/data$number
    cat >>"$data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
synchronous_commit = off
full_page_writes = off
shared_buffers = ${shared_buffers:-32MB}
max_connections = 40
max_wal_size = 4GB
logging_collector = off
CONF
  done
  for number in "$@"; do
    data=$work/data$number
    port=$(servers_free_port)
    "${as[@]}" "$root$bin/pg_ctl" -D "$data" -o "-p $port" -l "$data/log" -w start >/dev/null || { cat "$data/log" >&2; exit 1; }
    ports[number]=$port
  done
}

servers_free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  echo "postgresql: no free port" >&2
  exit 1
}

# sql NUMBER [DATABASE] [psql arguments]: asks a server.
sql() {
  local number=$1
  shift
  PGOPTIONS='-c client_min_messages=warning' psql -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "${ports[number]}" -U clerk "$@"
}

ports=()
