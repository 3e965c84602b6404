/** Completion for zsh, after compinit. Nothing is asked of the program while typing, and nothing typed is carried out. */
import { allOf, stepsIn, wordsAt } from "./Offered.ts"
import type { Fits, Flag, Offered } from "./Offered.ts"

/** A name and what it is, as `_describe` reads them between single quotes. */
const described = (name: string, says: string): string => `'${name}:${says.replaceAll("'", "’").replaceAll(":", "\\:")}'`

const replying = (fits: Fits): string => {
  if (fits === "file") return "_files"
  if (fits === "folder") return "_files -/"
  return fits === "text" || fits.length === 0 ? ":" : `compadd -- ${fits.join(" ")}`
}

const afterFlag = ({ names, fits }: Flag): readonly string[] => (fits === undefined ? [] : [`        (${names.join("|")}) ${replying(fits)}; return ;;`])

const words = (one: Offered): string =>
  one.commands.length === 0
    ? replying(wordsAt(one))
    : `some=(${one.commands.map(({ path, says }) => described(path.at(-1) ?? "", says)).join(" ")}); _describe command some`

const branch = (one: Offered): string => `    ('${one.path.join(" ")}')
      case $prev in
${one.flags.flatMap(afterFlag).join("\n")}
      esac
      if [[ $cur == -* ]]; then some=(${one.flags.map(({ names, says }) => described(names[0] ?? "", says)).join(" ")}); _describe -o option some
      else ${words(one)}; fi ;;`

export const zsh = (program: Offered): string => {
  const all = allOf(program)
  return `#compdef omringd
# Completion of omringd for zsh: source <(omringd completion zsh), or as a file _omringd in a folder of $fpath.
_omringd() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} at='' i
  local -a some
  if [[ $cur == --*=* ]]; then prev=\${cur%%=*}; compset -P '*='; fi
  for (( i = 2; i < CURRENT; i++ )); do
    case "$at \${words[i]}" in
      (${stepsIn(all).join("|")}) at="\${at:+$at }\${words[i]}" ;;
    esac
  done
  case $at in
${all.map(branch).join("\n")}
  esac
}
if [[ $funcstack[1] == _omringd ]]; then _omringd "$@"; else compdef _omringd omringd; fi
`
}
