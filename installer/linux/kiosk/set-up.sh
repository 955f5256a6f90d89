# shellcheck shell=sh
# Part of kiosk-session: makes the session.

# --- what it is asked for -------------------------------------------------------------------------

# What is not named stays as an earlier set-up made it.
choose() {
  station=${station:-$(was_station)}
  data=${data:-$(was_data)}
  data=${data:-/var/lib/ttareungi}
  user=${user:-$(was_user)}
  user=${user:-$name}
  screen=${screen:-$(was_screen)}
  screen=${screen:-$(likely_screen)}
}

likely_screen() {
  if [ -x "$root/usr/bin/cage" ] && [ -x "$root/usr/bin/Xwayland" ]; then
    echo wayland
  else
    echo x11
  fi
}

# These stand in units, in a shell's file and in sed, where nothing is quoted.
check_words() {
  case $station in '' | *[!0-9]*) fail "Which station? --station N, a number." ;; esac
  case $user in [!a-z]* | *[!a-z0-9-]*) fail "--user: a to z, digits and - only." ;; esac
  case $data in
    *[!A-Za-z0-9._/-]* | *..* | *//* | */) fail "--data: letters, digits, . _ - and / only." ;;
    /home/* | /root/*) fail "--data: the session does not see what is under ${data%"${data#/*/}"}" ;;
    /*/*) ;;
    *) fail "--data: a directory from / on, and not right under it." ;;
  esac
}

# --- what it needs --------------------------------------------------------------------------------

need() { # PACKAGE PATTERN...: any file that one of the patterns names will do
  package=$1
  shift
  for file in "$@"; do
    # shellcheck disable=SC2086  # a pattern
    ! ls $root$file >/dev/null 2>&1 || return 0
  done
  missing="$missing $package"
}

find_missing() {
  missing=
  if [ "$screen" = x11 ]; then
    need xserver-xorg /usr/bin/Xorg
    need xinit /usr/bin/xinit
    need matchbox-window-manager /usr/bin/matchbox-window-manager
    need x11-xserver-utils /usr/bin/xset
  else
    need cage /usr/bin/cage
    need xwayland /usr/bin/Xwayland
    need polkitd /usr/lib/polkit-1/polkitd # lets cage make its session the active one
  fi
  need libpam-systemd '/usr/lib/*/security/pam_systemd.so' '/usr/lib*/security/pam_systemd.so'
  need kbd /usr/bin/chvt
  need logrotate /usr/sbin/logrotate
}

# Nothing has been changed before all of this holds.
check_machine() {
  [ -x "$root$launcher" ] || fail "The program is not installed: there is no $launcher."
  find_missing
  [ -z "$missing" ] || fail "Missing for $screen: apt-get install$missing"
  manager=$(readlink "$root/etc/systemd/system/display-manager.service" || true)
  [ -z "$manager" ] ||
    fail "A display manager would take the screen: systemctl disable --now ${manager##*/}"
  for made in $(names user); do
    [ "$made" = "$user" ] || fail "The kiosk's user is $made: undo --purge before you change that."
  done
  [ -z "$(ids)" ] || noted user "$user" ||
    fail "The user $user was not made for the kiosk. Give another name with --user."
  [ -z "$(ids)" ] || check_data
}

# Data that were there before are used if the kiosk may, and never taken away.
check_data() {
  [ ! -d "$root$data" ] || noted tree "$data" ||
    [ "$(stat -c %u:%g "$root$data")" = "$(ids)" ] ||
    fail "$data was there before, and the kiosk may not write in it. Give it to the kiosk and set" \
      "up again: chown -R $user: $data"
}

# --- what it makes --------------------------------------------------------------------------------

note() { # KIND PATH-OR-NAME
  noted "$@" || echo "$1 $2" >>"$root$manifest"
}

# Notes what is about to be made, unless somebody else has made it.
note_new() {
  [ ! -e "$root$2" ] || noted "$@" ||
    fail "$2 is there already and was not made by kiosk-session. Move it away first."
  make_directory "$(dirname "$2")"
  note "$@"
}

make_directory() {
  if [ ! -d "$root$1" ]; then
    make_directory "$(dirname "$1")"
    note directory "$1"
    mkdir "$root$1"
  fi
}

# The file is whole or not there: systemd and logrotate may look at any moment.
make_file() { # SOURCE TARGET
  note_new file "$2"
  sed -e "s|@HERE@|${here#"$root"}|g" -e "s|@LAUNCHER@|$launcher|g" -e "s|@SCREEN@|$screen|g" \
    -e "s|@STATION@|$station|g" -e "s|@DATA@|$data|g" -e "s|@HOME@|$home|g" \
    -e "s|@USER@|$user|g" "$here/files/$1" >"$root$2.new"
  mv "$root$2.new" "$root$2"
}

# What undo needs when the package, and this folder with it, is gone.
make_tool() {
  for part in kiosk-session undo.sh; do
    note_new tool "$tool_parts/$part"
    install -m 0755 "$here/$part" "$root$tool_parts/$part"
  done
  note_new tool "$tool"
  ln -sf "$tool_parts/kiosk-session" "$root$tool"
}

make_user() {
  note user "$user"
  [ -n "$(ids)" ] || useradd ${root:+--prefix "$root"} --system --user-group --no-create-home \
    --home-dir "$home" --shell /usr/sbin/nologin --comment 'Ttareungi kiosk' "$user"
}

# A directory whose contents are kept by an undo that is not to purge.
make_tree() { # MODE UID:GID PATH
  note_new tree "$3"
  install -d -m "$1" -o "${2%:*}" -g "${2#*:}" "$root$3"
}

make_data() {
  check_data # its user has only now come to be
  if [ ! -d "$root$data" ] || noted tree "$data"; then
    make_tree 0750 "$(ids)" "$data"
  fi
}

make_files() {
  make_file environment "$settings"
  make_file logrotate "/etc/logrotate.d/$name"
  make_file sysctl.conf "/etc/sysctl.d/90-$name.conf"
  [ "$screen" = wayland ] || make_file xorg.conf "/etc/X11/xorg.conf.d/90-$name.conf"
  make_file "$unit" "$unit_file"
}

switch_on() {
  note enabled "$unit"
  units enable "$unit"
  if [ "$(systemctl ${root:+"--root=$root"} is-enabled "$getty" 2>&1 || true)" != masked ]; then
    note masked "$getty"
    units mask "$getty"
  fi
}

# --- set-up ---------------------------------------------------------------------------------------

set_up() {
  choose
  check_words
  only_root
  check_machine
  if [ -s "$root$manifest" ]; then
    say "An earlier set-up is replaced; its data stay."
    take_away kept
  fi
  mkdir -p "$root$state"
  make_tool
  make_user
  make_tree 0700 "$(ids)" "$home"
  make_tree 0750 0:0 "$logs"
  make_data
  make_files
  switch_on
  ! live || systemctl daemon-reload
  say "This machine starts into the kiosk of station $station, as the user $user, under $screen."
  say "Its data are in $data, its logs in $logs and $data/logs."
  start_it
}

start_it() {
  if [ ! -e "$root$data/ttareungi.db" ]; then
    say "There are no data yet, and nothing was started. As the kiosk's user restore a backup, or" \
      "fill in a city to try with, then start it:"
    say "    runuser -u $user -- $program/bin/ttareungi demo --data $data"
    say "    systemctl start $unit"
  elif live; then
    systemctl reset-failed "$unit" 2>/dev/null || true
    systemctl --no-block start "$unit"
    say "It starts now, on terminal 7. Restart the machine once: from then on Alt+SysRq is off."
  else
    say "Nothing was started: it begins with the next start of the machine."
  fi
}
