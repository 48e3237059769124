# SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
# SPDX-License-Identifier: Apache-2.0
#
# bash completion for kaizala-cli. Asks the program itself, so that it always knows what this version knows.

_kaizala_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} word help
    local -a path=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word =~ ^[a-z][a-z-]*$ ]] || break
        path+=("$word")
    done
    help=$("${COMP_WORDS[0]}" "${path[@]}" --help 2>/dev/null) || return
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE -- '^ +(-[a-z],)?--[a-z][a-z-]*' <<<"$help" | grep -oE -- '--[a-z][a-z-]*')" \
            -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$(sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' <<<"$help")" -- "$current")
    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -o filenames -F _kaizala_cli kaizala-cli
