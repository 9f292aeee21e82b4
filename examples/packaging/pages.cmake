# cmake -DPROGRAM=… -DNAME=… -DTO=… -DVERSION=… -DSUMMARY=… -DSUMMARY_ZH=… [-DWORDS=…] -P pages.cmake
#
# What a program says with --help, as man pages in both languages and as bash completion: there is no second list.
cmake_minimum_required(VERSION 3.25)

# man_page(FILE LANGUAGE SUMMARY NAME SYNOPSIS DESCRIPTION): the headings last.
function(man_page file language summary name synopsis description)
  execute_process(COMMAND "${PROGRAM}" --help --lang ${language} OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\\" "\\e" help "${help}")
  string(REPLACE "-" "\\-" help "${help}")
  string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" help "${help}")
  string(REGEX REPLACE "[\n]+$" "" help "${help}")
  string(FIND "${help}" "\n\n" end)  # of the usage
  set(rest "")
  if(NOT end EQUAL -1)
    string(SUBSTRING "${help}" ${end} -1 rest)
    string(SUBSTRING "${help}" 0 ${end} help)
    string(REGEX REPLACE "^[\n]+" "" rest "${rest}")
    string(PREPEND rest ".SH ${description}\n.nf\n")
    string(APPEND rest "\n.fi\n")
  endif()
  string(TOUPPER "${NAME}" upper)
  file(WRITE "${file}" ".TH ${upper} 1 \"\" \"gongbao ${VERSION}\" \"gongbao\"
.SH ${name}
${NAME} \\- ${summary}
.SH ${synopsis}
.nf
${help}
.fi
${rest}")
endfunction()
man_page("${TO}/man1/${NAME}.1" en "${SUMMARY}" NAME SYNOPSIS DESCRIPTION)
man_page("${TO}/zh_CN/man1/${NAME}.1" zh "${SUMMARY_ZH}" 名称 概要 描述)

execute_process(COMMAND "${PROGRAM}" --help --lang en OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "--[a-z]+(-[a-z]+)*" options "${help}")
list(REMOVE_DUPLICATES options)
list(SORT options)
list(JOIN options " " options)
set(words "")
if(WORDS)
  set(words "
  if [[ $COMP_CWORD -eq 1 && $cur != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W \"$(${WORDS})\" -- \"$cur\")
  fi")
endif()
file(WRITE "${TO}/completions/${NAME}" "# bash completion of ${NAME}, made from what it says with --help
_gongbao_${NAME}() {
  local cur=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  if [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W \"${options}\" -- \"$cur\")
  fi${words}
}
complete -o default -F _gongbao_${NAME} ${NAME}
")
