# python3 conan_recipe.py RECIPE WORK CMAKE VERSION
#
# The Conan recipe as far as it can be tried without Conan: what it imports is stood in for. It knows the version, what it
# exports is enough to configure and to install, with what its toolchain sets, and the headers come out.
import fnmatch
import importlib.util
import os
import shutil
import subprocess
import sys
import types

recipe, work, cmake, version = sys.argv[1:]


def copy(_, pattern, src, dst):
    for folder, _, names in os.walk(src):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), src)
            if fnmatch.fnmatch(path, pattern) and not path.startswith(("build", ".git")):
                os.makedirs(os.path.dirname(os.path.join(dst, path)), exist_ok=True)
                shutil.copy(os.path.join(src, path), os.path.join(dst, path))


class Toolchain:
    def __init__(self, of):
        self.cache_variables = of.cache = {}

    def generate(self):
        pass


class CMake:
    def __init__(self, of):
        self.of = of

    def configure(self):
        options = [f"-D{name}={'ON' if value else 'OFF'}" for name, value in self.of.cache.items()]
        subprocess.run([cmake, "-S", self.of.export_sources_folder, "-B", os.path.join(work, "build"), *options],
                       check=True, stdout=subprocess.DEVNULL)

    def install(self):
        subprocess.run([cmake, "--install", os.path.join(work, "build"), "--prefix", os.path.join(work, "package")],
                       check=True, stdout=subprocess.DEVNULL)


class Info(dict):
    bindirs = libdirs = None
    set_property = dict.__setitem__


def module(name, **has):
    made = sys.modules[name] = types.ModuleType(name)
    vars(made).update(has)


asked = []
module("conan", ConanFile=object)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=lambda _, least: asked.append(least))
module("conan.tools.cmake", CMake=CMake, CMakeToolchain=Toolchain)
module("conan.tools.files", copy=copy, load=lambda _, path: open(path, encoding="utf-8").read())

shutil.rmtree(work, ignore_errors=True)
spec = importlib.util.spec_from_file_location("conanfile", recipe)
loaded = importlib.util.module_from_spec(spec)
spec.loader.exec_module(loaded)
package = loaded.Gongbao()
package.recipe_folder = os.path.dirname(recipe)
package.export_sources_folder = os.path.join(work, "sources")
package.cpp_info = Info()
package.set_version()
assert package.version == version, f"the recipe is of {package.version}, the headers are of {version}"
package.export_sources()
package.validate()
package.generate()
package.build()
package.package()
package.package_info()
assert asked == [20]
assert package.cpp_info["cmake_target_name"] == "gongbao::gongbao"
assert os.path.exists(os.path.join(work, "package", "include", "gongbao", "gongbao.hpp"))
assert not os.path.exists(os.path.join(work, "package", "bin"))
