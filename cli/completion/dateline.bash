# SPDX-License-Identifier: MIT
# Completion of dateline(1) for bash, with bash-completion or without. The tables are made from those that the program
# reads its command line by.
# shellcheck shell=bash disable=SC1007,SC2034,SC2154,SC2162 # the tables and what reads them share variables; see read

@tables@

# _dateline_plain WORD: REPLY is the word as the program would see it. Nothing in it is run.
_dateline_plain() {
  case $1 in
    \'*) REPLY=${1#\'} ;;
    \"*) IFS= read -r -d '' REPLY < <(printf '%s\0' "${1#\"}" | sed 's/\\\([\\"$`]\)/\1/g') ;;
    *\\*) IFS= read -d '' REPLY < <(printf '%s\0' "$1") ;; # without -r: the backslashes go
    *) REPLY=$1 ;;
  esac
}

# Fills `words` with those before the cursor, whole: readline cuts them at = and :. `cut` is what of the last one it
# leaves alone.
_dateline_words_before() {
  local line=${COMP_LINE:0:COMP_POINT} piece rest i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    rest=${line#"${line%%[![:space:]]*}"}
    piece=${COMP_WORDS[i]}
    ((i < COMP_CWORD)) || piece=$rest
    if [[ $i -gt 0 && $rest == "$line" && $line ]]; then
      cut=${words[-1]}
      words[-1]+=$piece
    else
      cut=
      words+=("$piece")
    fi
    line=${rest#"$piece"}
  done
  [[ $piece != [=:] ]] || cut+=$piece
}

# Reads `words` as the program does: `command`, `given` options, how many `operands`; `open` is the option whose value
# comes next, `only` that there are no options any more.
_dateline_read() {
  local word i
  for ((i = 1; i < ${#words[@]} - 1; i++)); do
    word=${words[i]} open=
    if [[ $only || $word == - || $word != -* ]]; then
      if [[ $command ]]; then ((operands++)); else command=$word; fi
    elif [[ $word == -- ]]; then
      only=1
    else
      given+=" ${word%%=*} "
      _dateline_option "${word%%=*}"
      [[ $takes == nothing || $word == *=* ]] && continue
      open=$word
      ((i++))
    fi
  done
  ((i == ${#words[@]})) || open=
}

# _dateline_ask WHAT: the names that the program lists, as seen from here.
_dateline_ask() {
  local i more=()
  for ((i = 1; i < ${#words[@]} - 2; i++)); do
    [[ ${words[i]} == --templates ]] || continue
    _dateline_plain "${words[i + 1]}"
    more+=(--templates "${REPLY/#\~\//"$HOME/"}")
  done
  "${words[0]/#\~\//"$HOME/"}" list "$1" "${more[@]}" 2> /dev/null | sed 's/  .*//; /[^[:alnum:]_.-]/d'
}

# _dateline_fields KIND: its fields, as explain takes them.
_dateline_fields() {
  "${words[0]/#\~\//"$HOME/"}" explain "$1" --source 2> /dev/null | sed -n "s/^\[fields\.\([^].]*\)\]\$/$1.\1/p"
}

# The kits of the chapter that stand in the folders of its templates.
_dateline_own_kits() {
  local folder=$PWD kit
  while [[ $folder && ! -e $folder/chapter.toml ]]; do folder=${folder%/*}; done
  for kit in "$folder"/templates/*/kit.toml; do
    kit=${kit%/kit.toml}
    [[ ! -e $kit ]] || printf '%s\n' "${kit##*/}" | sed '/[^[:alnum:]_.-]/d'
  done
}

# _dateline_add WORD…: of these, those that begin as `value` does. Where a list is wanted, behind what is there.
_dateline_add() {
  local head= word
  [[ $takes != list || $value != *,* ]] || head=${value%,*},
  for word in "$@"; do
    [[ ,$head == *",$word,"* || $head$word != "$value"* ]] || COMPREPLY+=("$head$word")
  done
}

# _dateline_add_from COMMAND…: the same of the lines that it prints.
_dateline_add_from() {
  local found=()
  mapfile -t found < <("$@")
  _dateline_add "${found[@]}"
}

# _dateline_files WHAT: files and folders that begin as `value` does, whatever is in their names.
_dateline_files() {
  local path file REPLY
  _dateline_plain "$value"
  path=$REPLY
  [[ $value != \~/* ]] || path=$HOME/${path#??}
  while IFS= read -r -d '' file; do
    if [[ ! -d $file ]]; then
      [[ $1 != folder ]] || continue
      [[ $1 != release || $file == *.toml && ${file##*/} != @(chapter|facts).toml ]] || continue
    fi
    [[ $value != \~/* ]] || file=\~/${file#"$HOME/"}
    COMPREPLY+=("$file")
  done < <(shopt -s nullglob && shopt -u failglob && files=("$path"*) && ((${#files[@]})) && printf '%s\0' "${files[@]}")
  compopt -o filenames 2> /dev/null
  ((${#COMPREPLY[@]})) || compopt -o default 2> /dev/null # which knows $HOME/
}

# _dateline_offer NAMES: what may stand for a word that names this.
_dateline_offer() {
  _dateline_known "$1"
  # shellcheck disable=SC2086 # known words have no blanks
  _dateline_add $known
  case $1 in
    release | folder | file) _dateline_files "$1" ;;
    language) _dateline_add_from _dateline_ask languages ;;
    kind) _dateline_add_from _dateline_ask templates ;;
    kit) _dateline_add_from _dateline_own_kits ;;
    explained)
      _dateline_add_from _dateline_ask templates
      [[ $value != *.* ]] || _dateline_add_from _dateline_fields "${value%%.*}"
      ;;
    setting) compopt -o nospace 2> /dev/null ;;
  esac
  [[ $takes != list ]] || compopt -o nospace 2> /dev/null
}

_dateline_value() { # OPTION
  _dateline_option "$1"
  # shellcheck disable=SC2086 # known words have no blanks
  _dateline_add $choices
  _dateline_offer "$names"
}

_dateline_options() { # those that the command takes, but not again what can be given once
  local option
  _dateline_command "$command"
  for option in $options; do
    _dateline_option "$option"
    [[ $given == *" $option "* && $takes == @(nothing|value) ]] || takes=nothing _dateline_add "$option"
  done
}

_dateline_operand() {
  local option all wanted
  _dateline_command "$command"
  ((operands < most)) || return
  read -r -a all <<< "$kinds"
  wanted=${all[operands < ${#all[@]} ? operands : ${#all[@]} - 1]}
  for option in $given; do
    _dateline_option "$option"
    [[ ! $instead ]] || wanted=$instead
  done
  _dateline_command "$command"
  takes=nothing
  # shellcheck disable=SC2086 # known words have no blanks
  _dateline_add $choices
  _dateline_offer "$wanted"
}

_dateline() {
  local words=() cut= command= given= open= only= value REPLY i
  local takes=nothing choices= names= instead= options= kinds= most=0 known=
  local -i operands=0
  local IFS=$' \t\n'
  COMPREPLY=()
  _dateline_words_before
  _dateline_read
  value=${words[-1]}
  if [[ $open ]]; then
    _dateline_value "$open"
  elif [[ ! $only && $value == --*=* ]]; then
    open=${value%%=*}
    value=${value#*=}
    _dateline_value "$open"
    COMPREPLY=("${COMPREPLY[@]/#/"$open="}")
  elif [[ ! $only && $value == -* ]]; then
    _dateline_options
  else
    _dateline_operand
  fi
  _dateline_plain "$cut"
  for i in "${!COMPREPLY[@]}"; do COMPREPLY[i]=${COMPREPLY[i]#"$REPLY"}; done
}

complete -F _dateline dateline
