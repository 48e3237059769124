# SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
# SPDX-License-Identifier: Apache-2.0
#
# fish completion for kaizala-cli. Asks the program itself, so that it always knows what this version knows.

function __kaizala_cli_help
    set -l asked
    for word in (commandline -opc)[2..-1]
        string match -qr '^[a-z][a-z-]*$' -- $word; or break
        set -a asked $word
    end
    kaizala-cli $asked --help 2>/dev/null
end

function __kaizala_cli_commands
    set -l commands 0
    for line in (__kaizala_cli_help)
        string match -q 'Subcommands:*' -- $line; and set commands 1
        test $commands = 1; and string replace -rf '^  ([a-z][a-z-]*) +(.*)$' '$1\t$2' -- $line
    end
end

function __kaizala_cli_options
    __kaizala_cli_help | string replace -rf '^ +(?:-[a-z],)?(--[a-z][a-z-]*).*$' '$1'
end

complete -c kaizala-cli -a '(__kaizala_cli_commands)'
complete -c kaizala-cli -n 'string match -q -- "-*" (commandline -ct)' -a '(__kaizala_cli_options)'
