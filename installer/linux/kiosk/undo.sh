# shellcheck shell=sh
# Part of kiosk-session: what was set up, and how it is taken away.

only_root() { [ "$(id -u)" = 0 ] || fail "Only root can do this: use sudo."; }

# --- the system: this machine's, or the one under --root ------------------------------------------

units() { systemctl --quiet ${root:+"--root=$root"} "$@"; }

# Whether units can be started: not under --root, nor where systemd is installed but not running.
live() { [ -z "$root" ] && [ -d /run/systemd/system ]; }

# uid:gid of the kiosk's user; empty where there is none.
ids() { sed -n "s/^$user:[^:]*:\([0-9]*:[0-9]*\):.*/\1/p" "$root/etc/passwd"; }

value() { [ ! -f "$root$2" ] || sed -n "s/^$1=//p" "$root$2"; }

was_station() { value KIOSK_STATION "$settings"; }
was_data() { value KIOSK_DATA "$settings"; }
was_screen() { value Environment=XDG_SESSION_TYPE "$unit_file"; }
was_user() { names user; }

# --- the manifest: a line "KIND PATH-OR-NAME" for each thing made, in the order of making ----------

noted() { grep -qsxF "$1 $2" "$root$manifest"; }

names() { [ ! -f "$root$manifest" ] || sed -n "s/^$1 //p" "$root$manifest"; }

# --- undo -----------------------------------------------------------------------------------------

undo() {
  only_root
  if [ ! -s "$root$manifest" ]; then
    say "Nothing is set up."
    return
  fi
  take_away "$purge"
  if [ "$purge" = purged ]; then
    rm "$root$manifest"
    rmdir "$root$state"
    say "The session is gone, and with it the user, the logs and the data that it had made."
  else
    say "The session is gone. '$tool undo --purge' would take away what is left:"
    sed -n -e 's/^tree /    /p' -e 's/^user /    the user /p' "$root$manifest"
  fi
}

# Broken off, it leaves a manifest that still names everything: it can be run again.
take_away() { # kept|purged
  if live && noted enabled "$unit"; then
    systemctl stop "$unit" || true
  fi
  tac "$root$manifest" >"$root$manifest.new"
  while read -r kind what; do
    stays "$kind" "$1" || remove "$kind" "$what"
  done <"$root$manifest.new"
  while read -r kind what; do
    ! stays "$kind" "$1" && ! holds_more "$kind" "$what" || echo "$kind $what"
  done <"$root$manifest" >"$root$manifest.new"
  mv "$root$manifest.new" "$root$manifest"
  ! live || systemctl daemon-reload
}

# Without --purge the user and what is its own stay, and the tool that a later purge needs.
stays() { # KIND kept|purged
  case $2-$1 in kept-tool | kept-user | kept-tree) ;; *) return 1 ;; esac
}

holds_more() { [ "$1" = directory ] && [ -d "$root$2" ]; }

remove() { # KIND PATH-OR-NAME
  case $1 in
    file | tool) rm -f "$root$2" ;;
    # somebody else may have put something in it meanwhile
    directory) [ ! -d "$root$2" ] || rmdir --ignore-fail-on-non-empty "$root$2" ;;
    tree) rm -rf "$root${2:?}" ;;
    enabled) units disable "$2" ;;
    masked) units unmask "$2" ;;
    user) remove_user "$2" ;;
  esac
}

remove_user() {
  user=$1
  [ -n "$(ids)" ] || return 0
  if live; then # its manager lingers when the session is over
    systemctl stop "user@$(ids | cut -d: -f1).service" || true
  fi
  userdel ${root:+--prefix "$root"} "$user"
}
