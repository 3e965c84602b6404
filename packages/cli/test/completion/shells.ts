/** Real shells, asked what they would complete. One that must be there and is not makes the tests fail. */
import { spawnSync } from "node:child_process"
import { must } from "./must.ts"

const bashes = (script: string, words: readonly string[]): readonly string[] =>
  linesOf("bash", ["--norc", "-c", `source /dev/stdin <<'END_OF_SCRIPT'
${script}
END_OF_SCRIPT
COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _omringd; printf '%s\\n' "\${COMPREPLY[@]}"`, "bash", ...words])

const fishes = (script: string, words: readonly string[]): readonly string[] =>
  linesOf("fish", ["--no-config", "-c", `${script}\ncomplete -C (string join ' ' -- $argv)`, ...words]).map((line) => line.split("\t")[0] ?? "")

/** Zsh completes only at a terminal: it gets one, and what it would add is caught on its way. */
const zshes = (script: string, words: readonly string[]): readonly string[] =>
  linesOf("zsh", ["-f", "-c", `
zmodload zsh/zpty
read -r -d '' inside <<'END_OF_SCRIPT'
PROMPT=; autoload -U compinit; compinit -u -D
${script}
compadd() { builtin compadd -O found "$@"; for one in "\${found[@]}"; do print -r -- "<$one>" >> "$FOUND"; done; builtin compadd "$@" }
print "READ""Y"
END_OF_SCRIPT
export FOUND=$(mktemp)
print -r -- "$inside" > "$FOUND.zsh"
zpty asked "zsh -f -i"
zpty -w asked "source '$FOUND.zsh'"
until zpty -r -t -m asked seen '*READY*' || (( tries++ > 200 )); do sleep 0.05; done
zpty -w -n asked "$1"$'\\t'
for i in {1..60}; do sleep 0.05; [[ -s "$FOUND" ]] && { sleep 0.2; break }; done
zpty -d asked
cat "$FOUND"; rm -f "$FOUND" "$FOUND.zsh"`, "zsh", words.join(" ")]).flatMap((line) => /^<(.*)>$/u.exec(line)?.[1] ?? [])

const linesOf = (command: string, args: readonly string[]): readonly string[] => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", timeout: 60_000 })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout.split("\n").filter((line) => line !== "")
}

export const shells = [
  { name: "bash", isThere: must("bash"), completes: bashes },
  { name: "zsh", isThere: must("zsh"), completes: zshes },
  { name: "fish", isThere: must("fish"), completes: fishes }
] as const
