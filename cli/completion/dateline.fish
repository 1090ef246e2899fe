# SPDX-License-Identifier: MIT
# Completion of dateline(1) for fish. The tables are made from those that the program reads its command line by.

# What stands before the cursor, as the program reads it: the command, how many operands it has, its options.
function __dateline_read
    set -l words (commandline -opc)
    set -l command ''
    set -l operands 0
    set -l given
    set -l open ''
    set -l only_operands 0
    for word in $words[2..]
        if test -n "$open"
            set -a given $open
            set open ''
        else if test $only_operands = 0; and test "$word" = --
            set only_operands 1
        else if test $only_operands = 0; and string match -q -- '-?*' $word
            set -l name (string replace -r -- '=.*' '' $word)
            if contains -- $name $__dateline_with_value; and test "$name" = "$word"
                set open $name # given once its value is
            else
                set -a given $name
            end
        else if test -z "$command"
            set command $word
        else
            set operands (math $operands + 1)
        end
    end
    printf '%s\n' "$command" $operands $given
end

# __dateline_takes COMMAND [OPTION]: whether the line is of this command, and has not this option yet.
function __dateline_takes
    set -l read (__dateline_read)
    test "$read[1]" = "$argv[1]"; or return 1
    not contains -- "$argv[2]" $read[3..]
end

# __dateline_at COMMAND FIRST LAST: whether an operand between these comes next.
function __dateline_at
    set -l read (__dateline_read)
    test "$read[1]" = "$argv[1]"; and test $read[2] -ge $argv[2]; and test $read[2] -le $argv[3]
end

# __dateline_list WHAT: what the program lists: a name, and what it is called.
function __dateline_list
    set -l words (commandline -opc)
    set -l more
    for at in (seq 2 (count $words))
        if test "$words[$at]" = --templates
            set -a more --templates=$words[(math $at + 1)]
        else if string match -q -- '--templates=*' $words[$at]
            set -a more $words[$at]
        end
    end
    $words[1] list $argv $more 2>/dev/null | string replace -r '^(\S+)  +(.*?)(  .*)?$' '$1\t$2'
end

# The fields of the kind before the dot, as explain takes them.
function __dateline_fields
    set -l kind (string match -r '^[^.]+(?=\.)' (commandline -ct)); or return
    set -l words (commandline -opc)
    $words[1] explain $kind --source 2>/dev/null | string replace -rf '^\[fields\.([^.]+)\]$' "$kind.\$1"
end

# The kits of the chapter that stand in the folders of its templates.
function __dateline_own_kits
    set -l folder $PWD
    while test -n "$folder"; and not test -e $folder/chapter.toml
        set folder (string replace -r '/[^/]*$' '' $folder)
    end
    for kit in $folder/templates/*/kit.toml
        basename (dirname $kit)
    end
end

# Releases and folders that begin as what is typed does, or else any file.
function __dateline_releases
    set -l files (complete -C "'' "(commandline -ct))
    set -l fit (string match -r -- '.*(?:/|\.toml)$' $files | string match -rv -- '^(.*/)?(chapter|facts)\.toml$')
    test -n "$fit"; and printf '%s\n' $fit; or printf '%s\n' $files
end

# __dateline_offer NAMES: what may stand for a word that names this.
function __dateline_offer
    __dateline_known $argv[1]
    switch $argv[1]
        case release
            __dateline_releases
        case folder
            __fish_complete_directories (commandline -ct) ''
        case language
            __dateline_list languages
        case kind
            __dateline_list templates
        case kit
            __dateline_own_kits
        case explained
            __dateline_list templates
            __dateline_fields
    end
end

# __dateline_in_list NAMES: the same behind what a list has already.
function __dateline_in_list
    set -l typed (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    set -l head (string match -r -- '.*,' $typed)
    for word in (__dateline_offer $argv)
        set -l name (string split -f 1 \t $word)
        contains -- $name (string split , "$head"); or echo "$head$word"
    end
end

@tables@
