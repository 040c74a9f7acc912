/** What a shell is told, so that it asks tieout for what may be written next. Where tieout has no answer it offers files. */
export const completionScripts = {
  bash: String.raw`_tieout() {
  local candidate
  COMPREPLY=()
  while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done \
    < <(tieout candidates -- "${'${COMP_WORDS[@]:1:COMP_CWORD}'}" 2>/dev/null)
}
complete -o default -F _tieout tieout
`,
  zsh: String.raw`#compdef tieout
_tieout() {
  local -a candidates
  candidates=("${'${(@f)$(tieout candidates -- "${(@)words[2,CURRENT]}" 2>/dev/null)}'}")
  if [[ -n "$candidates" ]]; then compadd -- "${'${candidates[@]}'}"; else _files; fi
}
compdef _tieout tieout
`,
  fish: String.raw`function __tieout_candidates
  set -l words (commandline -opc) (commandline -ct)
  tieout candidates -- $words[2..-1] 2>/dev/null
end
complete -c tieout -a '(__tieout_candidates)'
`,
} as const;

export type Shell = keyof typeof completionScripts;
