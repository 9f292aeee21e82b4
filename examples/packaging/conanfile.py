# conan create examples/packaging: the headers of this checkout as a package. Nothing is downloaded.
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeToolchain
from conan.tools.files import copy, load


class Gongbao(ConanFile):
    name = "gongbao"
    license = "BSL-1.0"
    description = "Benefit law of two Chinese cities as checked constexpr arithmetic, exact to the fen"
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    @property
    def _root(self):
        return os.path.normpath(os.path.join(self.recipe_folder, "..", ".."))

    def set_version(self):
        header = load(self, os.path.join(self._root, "include", "gongbao", "version.hpp"))
        self.version = ".".join(re.findall(r"GONGBAO_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header))

    def export_sources(self):
        for kept in ("CMakeLists.txt", "LICENSE", "README*.md", "CHANGELOG.md", "include/*", "examples/*", "tests/package/*"):
            copy(self, kept, self._root, self.export_sources_folder)

    def validate(self):
        check_min_cppstd(self, 20)

    def generate(self):
        toolchain = CMakeToolchain(self)
        for part in ("EXAMPLES", "C", "TESTS", "BENCH"):
            toolchain.cache_variables[f"GONGBAO_BUILD_{part}"] = False
        toolchain.generate()

    def build(self):
        CMake(self).configure()

    def package(self):
        CMake(self).install()

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "gongbao")
        self.cpp_info.set_property("cmake_target_name", "gongbao::gongbao")
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
