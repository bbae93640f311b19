# Finds the tools that Tracker is built with, and says how to get one that is missing. Sourced by ./run and ./check.

JAVA_NEEDED=25
NODE_NEEDED=20
MAVEN_NEEDED=3.8

java_major() { "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1; }

# A JDK of the version needed: JAVA_HOME, then the one on PATH, then the usual folders.
find_java() {
  local home candidates=()
  [ -n "${JAVA_HOME:-}" ] && candidates+=("$JAVA_HOME")
  command -v javac >/dev/null && candidates+=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")")
  for home in /usr/lib/jvm/*"$JAVA_NEEDED"* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/"$JAVA_NEEDED"* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    candidates+=("$home")
  done
  for home in "${candidates[@]}"; do
    [ -x "$home/bin/javac" ] || continue
    [ "$(java_major "$home")" -ge "$JAVA_NEEDED" ] 2>/dev/null || continue
    export JAVA_HOME="$home"
    return 0
  done
  return 1
}

missing_tools() {
  find_java || cat <<TEXT
- JDK $JAVA_NEEDED or newer. Get Temurin $JAVA_NEEDED (package temurin-$JAVA_NEEDED-jdk, or 'sdk install java $JAVA_NEEDED-tem'),
  and set JAVA_HOME to it when it is not in the usual place.
TEXT
  command -v mvn >/dev/null || echo "- Maven $MAVEN_NEEDED or newer (package maven)."
  if ! command -v node >/dev/null || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt "$NODE_NEEDED" ]; then
    echo "- Node $NODE_NEEDED or newer with npm (package nodejs, or 'nvm install $NODE_NEEDED')."
  fi
}

require_tools() {
  local missing
  # In this shell first, for JAVA_HOME; then once more for the list.
  find_java || true
  missing=$(missing_tools)
  if [ -n "$missing" ]; then
    printf 'Tracker cannot be built here yet. What is missing on this machine:\n%s\n' "$missing" >&2
    exit 1
  fi
}

# Whether any of the files differs from when the stamp was written; writes nothing.
digest() { find "$@" -type f -not -path '*/node_modules/*' -not -path '*/target/*' -not -path '*/dist/*' -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1; }
changed() { local stamp=$1; shift; [ "$(cat "$stamp" 2>/dev/null)" != "$(digest "$@")" ]; }
remember() { local stamp=$1; shift; mkdir -p "$(dirname "$stamp")"; digest "$@" >"$stamp"; }
