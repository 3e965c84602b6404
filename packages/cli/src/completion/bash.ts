/** Completion for bash, from 4 on. Nothing is asked of the program while typing, and nothing typed is carried out. */
import { allOf, stepsIn, wordsAt } from "./Offered.ts"
import type { Fits, Flag, Offered } from "./Offered.ts"

const replying = (fits: Fits): string => {
  if (fits === "file") return "_omringd_files -f"
  if (fits === "folder") return "_omringd_files -d"
  return fits === "text" || fits.length === 0 ? ":" : `COMPREPLY=($(compgen -W '${fits.join(" ")}' -- "$cur"))`
}

const afterFlag = ({ names, fits }: Flag): readonly string[] => (fits === undefined ? [] : [`        ${names.join("|")}) ${replying(fits)}; return ;;`])

const branch = (one: Offered): string => `    '${one.path.join(" ")}')
      case $prev in
${one.flags.flatMap(afterFlag).join("\n")}
      esac
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '${one.flags.map(({ names }) => names[0] ?? "").join(" ")}' -- "$cur"))
      else ${replying(wordsAt(one))}; fi ;;`

export const bash = (program: Offered): string => {
  const all = allOf(program)
  return `# Completion of omringd for bash: source <(omringd completion bash)
_omringd_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}
_omringd() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at='' i
  COMPREPLY=()
  if [[ $cur == = ]]; then cur=''
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${stepsIn(all).join("|")}) at="\${at:+$at }\${COMP_WORDS[i]}" ;;
    esac
  done
  case $at in
${all.map(branch).join("\n")}
  esac
}
complete -F _omringd omringd
`
}
