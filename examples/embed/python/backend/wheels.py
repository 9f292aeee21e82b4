"""Makes the wheel of the package: its files, and the shared library where one is found.

The library is that of GONGBAO_LIBRARY (a file or a folder), or the newest one in a build folder of the checkout.
Without one the wheel is for every platform, and the library is looked for when the package is imported.
"""

import base64
import hashlib
import os
import pathlib
import re
import sys
import sysconfig
import zipfile

HERE = pathlib.Path(__file__).resolve().parent.parent
CHECKOUT = HERE.parents[2]
LIBRARIES = {"win32": ["gongbao.dll"], "darwin": ["libgongbao.1.dylib"]}.get(sys.platform, ["libgongbao.so.1"])


def _version():
    header = (CHECKOUT / "include" / "gongbao" / "version.hpp").read_text(encoding="utf-8")
    return ".".join(re.search(rf"GONGBAO_VERSION_{part} (\d+)", header)[1] for part in ("MAJOR", "MINOR", "PATCH"))


def _library():
    stated = os.environ.get("GONGBAO_LIBRARY")
    if stated:
        path = pathlib.Path(stated)
        found = [path / name for name in LIBRARIES if (path / name).is_file()] if path.is_dir() else [path]
        if not found or not found[0].is_file():
            raise SystemExit(f"GONGBAO_LIBRARY is {stated}: no {LIBRARIES[0]} there, seen from {os.getcwd()}")
        return found[0]
    built = [path for name in LIBRARIES for path in CHECKOUT.glob(f"build/**/{name}")]
    return max(built, key=lambda path: path.stat().st_mtime, default=None)


def _metadata(version):
    return (
        f"Metadata-Version: 2.1\nName: gongbao\nVersion: {version}\n"
        "Summary: Benefit law as checked arithmetic: every rule of the catalogue as a function, exact to the fen\n"
        "License: BSL-1.0\nRequires-Python: >=3.9\n"
    )


def _wheel(folder, files, platform):
    version = _version()
    info = f"gongbao-{version}.dist-info"
    tag = f"py3-none-{platform}"
    files = {
        **files,
        f"{info}/METADATA": _metadata(version).encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: gongbao\nRoot-Is-Purelib: {str(platform == 'any').lower()}\n"
        f"Tag: {tag}\n".encode(),
    }
    record = [
        f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip('=')},{len(data)}"
        for name, data in files.items()
    ]
    files[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""]).encode()
    name = f"gongbao-{version}-{tag}.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, data in files.items():
            entry = zipfile.ZipInfo(path)  # of one day, so that the same files make the same wheel
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(entry, data)
    return name


def build_wheel(folder, config_settings=None, metadata_directory=None):
    package = HERE / "gongbao"
    files = {f"gongbao/{path.name}": path.read_bytes() for path in sorted(package.glob("*.py"))}
    files["gongbao/py.typed"] = b""
    library = _library()
    if library is None:
        print("no gongbao library was found: the package is installed without it", file=sys.stderr)
        return _wheel(folder, files, "any")
    files[f"gongbao/{LIBRARIES[0]}"] = library.read_bytes()
    return _wheel(folder, files, re.sub(r"[-.]", "_", sysconfig.get_platform()))


def build_editable(folder, config_settings=None, metadata_directory=None):
    return _wheel(folder, {"gongbao.pth": f"{HERE}\n".encode()}, "any")


def build_sdist(folder, config_settings=None):
    raise NotImplementedError("the sources are those of the checkout")
