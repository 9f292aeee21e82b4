# At the end of an installation: what was installed, with digests, as a bill of materials (SPDX 2.3). `version` and `doc`
# are set before. Nothing is linked in but the C++ runtime that the programs ask the system for.
set(files "")
set(relations "")
string(LENGTH "${CMAKE_INSTALL_PREFIX}/" prefix_length)
set(all_digests "")
foreach(installed IN LISTS CMAKE_INSTALL_MANIFEST_FILES)
  if(IS_SYMLINK "$ENV{DESTDIR}${installed}" OR IS_DIRECTORY "$ENV{DESTDIR}${installed}")
    continue()
  endif()
  file(SHA256 "$ENV{DESTDIR}${installed}" digest)
  string(FIND "${installed}" "${CMAKE_INSTALL_PREFIX}/" below)
  set(name "${installed}")
  if(below EQUAL 0)
    string(SUBSTRING "${installed}" ${prefix_length} -1 name)
  endif()
  string(REGEX REPLACE "[^A-Za-z0-9.]" "-" id "${name}")
  string(APPEND all_digests "${digest}  ${name}\n")
  string(APPEND files ",\n  {\"SPDXID\": \"SPDXRef-${id}\", \"fileName\": \"./${name}\",
   \"checksums\": [{\"algorithm\": \"SHA256\", \"checksumValue\": \"${digest}\"}]}")
  string(APPEND relations ",\n  {\"spdxElementId\": \"SPDXRef-gongbao\", \"relationshipType\": \"CONTAINS\", \"relatedSpdxElement\": \"SPDXRef-${id}\"}")
endforeach()
string(SHA256 digest "${all_digests}")
string(REGEX REPLACE "^,\n" "\n" files "${files}")
string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)  # SOURCE_DATE_EPOCH, where it is set
set(sbom "${CMAKE_INSTALL_PREFIX}/${doc}/sbom.spdx.json")
if(IS_ABSOLUTE "${doc}")
  set(sbom "${doc}/sbom.spdx.json")
endif()
file(WRITE "$ENV{DESTDIR}${sbom}" "{
 \"spdxVersion\": \"SPDX-2.3\", \"dataLicense\": \"CC0-1.0\", \"SPDXID\": \"SPDXRef-DOCUMENT\",
 \"name\": \"gongbao-${version}\", \"documentNamespace\": \"https://spdx.org/spdxdocs/gongbao-${version}-${digest}\",
 \"creationInfo\": {\"created\": \"${created}\", \"creators\": [\"Tool: examples/packaging/sbom.cmake\"]},
 \"packages\": [
  {\"SPDXID\": \"SPDXRef-gongbao\", \"name\": \"gongbao\", \"versionInfo\": \"${version}\", \"downloadLocation\": \"NOASSERTION\",
   \"filesAnalyzed\": false, \"licenseConcluded\": \"BSL-1.0\", \"licenseDeclared\": \"BSL-1.0\", \"copyrightText\": \"NOASSERTION\",
   \"comment\": \"depends on no other package but the C and C++ runtime\"}
 ],
 \"files\": [${files}
 ],
 \"relationships\": [
  {\"spdxElementId\": \"SPDXRef-DOCUMENT\", \"relationshipType\": \"DESCRIBES\", \"relatedSpdxElement\": \"SPDXRef-gongbao\"}${relations}
 ]
}
")
list(APPEND CMAKE_INSTALL_MANIFEST_FILES "${sbom}")
