# Reads the examples in the headers' doc comments and on pages. Only whole strings, never lists: code is full of ";",
# "[" and "]".

# The number of lines that begin before the end of `text`: the line that follows.
function(gongbao_line_after result text)
  string(REGEX REPLACE "[^\n]" "" newlines "${text}")
  string(LENGTH "${newlines}" count)
  math(EXPR count "${count} + 1")
  set(${result} ${count} PARENT_SCOPE)
endfunction()

# Appends every example of a file to the string `code`, each in a namespace doc_<n>, and counts it in `number`. In a
# header they stand in comments, on a page without.
#
#   /// ```cpp
#   /// static_assert(…);
#   /// ```
macro(gongbao_extract_examples file code number)
  set(comment "/// ")
  if("${file}" MATCHES "\\.md$")
    set(comment "")
  endif()
  set(opening "${comment}```cpp\n")
  set(closing "${comment}```\n")
  file(READ "${file}" rest)
  set(read "")
  while(TRUE)
    string(FIND "${rest}" "${opening}" begin)
    if(begin EQUAL -1)
      break()
    endif()
    string(LENGTH "${opening}" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${rest}" 0 ${begin} before)
    string(SUBSTRING "${rest}" ${begin} -1 rest)
    string(APPEND read "${before}")
    gongbao_line_after(line "${read}")

    string(FIND "${rest}" "${closing}" end)
    if(end EQUAL -1)
      message(FATAL_ERROR "${file}:${line}: an example without an end")
    endif()
    string(SUBSTRING "${rest}" 0 ${end} example)
    string(SUBSTRING "${rest}" ${end} -1 rest)
    string(LENGTH "${closing}" length)
    string(SUBSTRING "${rest}" ${length} -1 rest)
    string(APPEND read "${example}${closing}")

    # Drop the "/// " of each line; an indented comment keeps its indentation.
    string(PREPEND example "\n")
    if(comment)
      string(REGEX REPLACE "\n( *)///( ?)" "\n\\1" example "${example}")
    endif()
    math(EXPR ${number} "${${number}} + 1")
    string(APPEND ${code} "\nnamespace doc_${${number}} {\n#line ${line} \"${file}\"${example}}\n")
  endwhile()
endmacro()
