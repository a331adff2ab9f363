#!/bin/sh
# Runs the database (arguments 3 and on) so that it never outlives the server. Standard input is a pipe
# held open by the server only: when the server exits, even by kill -9, the pipe closes and the database
# receives SIGTERM, then SIGKILL after 20 s. A shell rather than Node, for 1 MB of memory.
#   $1 pid file   $2 output file
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
