# Looks at reports of settle in a browser, as a person would: on a wide screen, on a narrow one, on A4. Nothing may reach
# beyond the page, be fetched, or be complained of. The pictures stay in WORK, to be looked at.
# cmake -DSETTLE=... -DDATA=... -DWORK=... -P report_in_browser.cmake
cmake_minimum_required(VERSION 3.25)
find_program(BROWSER NAMES chromium chromium-browser google-chrome)
if(NOT BROWSER)
  message("SKIPPED: there is no Chromium here to look at the reports with")
  return()
endif()

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")

# look(OUT ARGUMENT...): what the browser prints.
function(look out)
  execute_process(
    COMMAND "${BROWSER}" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars
      --allow-file-access-from-files --enable-logging=stderr "--user-data-dir=${WORK}/profile" ${ARGN}
    WORKING_DIRECTORY "${WORK}" OUTPUT_VARIABLE printed ERROR_VARIABLE log RESULT_VARIABLE code TIMEOUT 100)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "the browser ended with ${code}:\n${log}")
  elseif(log MATCHES "[^\n]*CONSOLE[^\n]*")
    message(FATAL_ERROR "the page is complained of: ${CMAKE_MATCH_0}")
  endif()
  set(${out} "${printed}" PARENT_SCOPE)
endfunction()

# A file to go wrong with: long words wherever strangers write some.
string(REPEAT "W" 200 long)
file(WRITE "${WORK}/long.csv"
  "claim_id,person_id,city,date,recipients,care,in_scope_cost,insurance_paid,${long}\n"
  "${long},${long},jinzhou,2023-03-01,margin,inpatient,28000,8000,\n"
  "A${long},${long},${long},2023-03-01,margin,inpatient,28000,8000,\n"
  "B${long},${long},jinzhou,${long},margin,inpatient,28000,8000,\n"
  "C${long},${long},jinzhou,2023-03-01,margin,inpatient,28000,\n")
configure_file("${DATA}/claims.csv" "${WORK}/claims.csv" COPYONLY)
configure_file("${DATA}/visits.csv" "${WORK}/visits.csv" COPYONLY)

foreach(file claims visits long)
  foreach(language en zh)
    set(page ${file}.${language})
    execute_process(COMMAND "${SETTLE}" ${file}.csv --out ${file}.out.csv --report ${page}.html --lang ${language} --quiet
      WORKING_DIRECTORY "${WORK}" RESULT_VARIABLE code ERROR_QUIET)
    if(NOT code EQUAL 1)  # each has refused rows
      message(FATAL_ERROR "settle ended with ${code}")
    endif()
    file(APPEND "${WORK}/measure.html" "<iframe src='${page}.html' width=1100></iframe>\n"
      "<iframe src='${page}.html' width=360></iframe>\n"
      "<iframe src='${page}.html' width=688 class='print'></iframe>\n")  # A4 within its margins
  endforeach()
endforeach()

# How far each page reaches beyond its width, what it fetched, and how many tables stand on it.
file(APPEND "${WORK}/measure.html" [=[
<script>
onload = () => {
  for (const frame of document.querySelectorAll("iframe")) {
    const inside = frame.contentDocument;
    if (frame.className == "print")
      for (const rule of inside.styleSheets[0].cssRules)
        if (rule.media && rule.media.mediaText == "print") rule.media.mediaText = "all";
    const root = inside.documentElement;
    const fetched = frame.contentWindow.performance.getEntriesByType("resource").length;
    const line = `${frame.src.split("/").pop()} at ${frame.width}: beyond ${root.scrollWidth - root.clientWidth}, fetched ` +
      `${fetched}, ${inside.querySelectorAll("table").length > 1 ? "whole" : "empty"}|`;
    document.body.append(line);
  }
};
</script>
]=])
look(measured --dump-dom "file://${WORK}/measure.html")
string(REGEX MATCHALL "[a-z.]+ at [0-9]+: [^|]*" pages "${measured}")
list(LENGTH pages count)
if(NOT count EQUAL 18)
  message(FATAL_ERROR "of 18 pages ${count} were measured: ${measured}")
endif()
foreach(page IN LISTS pages)
  if(NOT page MATCHES "beyond 0, fetched 0, whole$")
    message(FATAL_ERROR "${page}")
  endif()
endforeach()

foreach(page claims.en visits.zh)
  look(ignored --no-pdf-header-footer "--print-to-pdf=${WORK}/${page}.pdf" "file://${WORK}/${page}.html")
  file(STRINGS "${WORK}/${page}.pdf" sheets REGEX "/Type */Page($|[^s])")
  list(LENGTH sheets count)
  if(count LESS 2 OR count GREATER 12)
    message(FATAL_ERROR "${page} is printed on ${count} sheets")
  endif()
  look(ignored --window-size=1100,3000 "--screenshot=${WORK}/${page}.png" "file://${WORK}/${page}.html")
  if(NOT EXISTS "${WORK}/${page}.png")
    message(FATAL_ERROR "there is no picture of ${page}")
  endif()
endforeach()
message("seen: claims, visits and long words in both languages, on screens and on paper")
