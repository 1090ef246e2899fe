#compdef dateline
# SPDX-License-Identifier: MIT
# Completion of dateline(1) for zsh. The tables are made from those that the program reads its command line by.

@tables@

# _dateline_ask WORD…: what the program prints, with the folders of --templates that the line has.
_dateline_ask() {
  local -a more
  local -i at
  for ((at = 2; at < ${#asked}; at++)); do
    case $asked[at] in
      --templates) more+=(--templates "${${(Q)asked[at+1]}/#\~\//$HOME/}") ;;
      --templates=*) more+=("--templates=${${(Q)asked[at]#--templates=}/#\~\//$HOME/}") ;;
    esac
  done
  "${${(Q)asked[1]}/#\~\//$HOME/}" "$@" $more 2>/dev/null
}

# _dateline_list WHAT: fills `found` with what the program lists: a name, and what it is called.
_dateline_list() {
  local line name rest
  for line in ${(f)"$(_dateline_ask list $1)"}; do
    name=${line%%  *} rest=${line#*  }
    rest=${rest##[[:space:]]#}
    found+=("${name//:/\\:}:${rest%%  *}")
  done
}

# The fields of the kind before the dot, as explain takes them.
_dateline_fields() {
  local kind=${PREFIX%%.*} line
  for line in ${(f)"$(_dateline_ask explain $kind --source)"}; do
    [[ $line != \[fields.[^.]##\] ]] || found+=("$kind.${${line#\[fields.}%\]}")
  done
}

# The kits of the chapter that stand in the folders of its templates.
_dateline_own_kits() {
  local folder=$PWD
  while [[ -n $folder && ! -e $folder/chapter.toml ]]; do folder=${folder%/*}; done
  found+=($folder/templates/*/kit.toml(N:h:t))
}

# _dateline_offer NAMES [CHOICE…] [OPTION…]: what may stand for a word that names this; the options are for compadd.
_dateline_offer() {
  local names=$1 what=$1
  local -a found
  shift
  _dateline_words $names
  while (($#)) && [[ $1 != -* ]]; do found+=($1); shift; done
  case $names in
    release) _files "$@" -g '(^(chapter|facts)).toml'; return ;;
    folder) _files "$@" -/; return ;;
    file) _files "$@"; return ;;
    language) _dateline_list languages ;;
    kind) _dateline_list templates ;;
    kit) _dateline_own_kits ;;
    explained) _dateline_list templates; [[ $PREFIX != *.* ]] || _dateline_fields ;;
    setting) set -- "$@" -S '' ;;
  esac
  ((${#found})) && _describe -t $what $what found "$@"
}

_dateline() {
  local curcontext=$curcontext context state line
  local -A opt_args say
  local -a specs operands asked
  local -i at=2
  setopt localoptions extendedglob
  _dateline_say
  asked=("${words[@]}")
  # the first word that is no option and no value of one is the command
  while ((at < CURRENT)) && [[ $words[at] == -?* ]]; do
    _dateline_takes_value $words[at] && ((at++))
    ((at++))
  done
  if ((at < CURRENT)); then
    _dateline_specs $words[at]
    words[at]=()
    ((CURRENT--))
  else
    _dateline_specs ''
  fi
  _arguments -S : $specs $operands
}

_dateline "$@"
