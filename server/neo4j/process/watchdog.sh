#!/bin/sh
# Runs the database (arguments 3 and on) so that it never outlives the server: standard input is a
# pipe whose other end only the server holds. However the server ends, the pipe ends, and the
# database is asked to stop; after a grace period it is made to.
# A shell and not Node, since it takes 1 MB and waits all day.
#   $1 file for the database's process id   $2 file for what it prints
pid_file=$1 output=$2
shift 2

exec 3<&0 </dev/null >>"$output" 2>&1
"$@" 3<&- &
jvm=$!
echo "$jvm" >"$pid_file"

stop() {
  kill -TERM "$jvm" 2>/dev/null
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    kill -0 "$jvm" 2>/dev/null || return
    sleep 1
  done
  kill -KILL "$jvm" 2>/dev/null
}
{ read -r _ <&3; stop; } &
guard=$!
trap 'stop & wait "$jvm"' TERM INT HUP

exec 3<&-
wait "$jvm"
code=$?
rm -f "$pid_file"
kill "$guard" 2>/dev/null
exit "$code"
