"""The wheel that pip makes: all files, the library among them, and nothing that has to be fetched or compiled."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

import gongbao

HERE = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE / "backend"))
import wheels  # noqa: E402


class Wheel(unittest.TestCase):
    def test_what_is_installed_answers_by_itself(self):
        library = os.environ.get("GONGBAO_LIBRARY")
        with tempfile.TemporaryDirectory() as folder:
            name = wheels.build_wheel(folder)
            with zipfile.ZipFile(os.path.join(folder, name)) as wheel:
                names = set(wheel.namelist())
                wheel.extractall(folder)
            files = {f"gongbao/{path.name}" for path in (HERE / "gongbao").glob("*.py")}
            self.assertGreater(names, files | {"gongbao/py.typed"})
            record = (pathlib.Path(folder) / f"gongbao-{gongbao.__version__}.dist-info" / "RECORD").read_text()
            self.assertEqual({line.split(",")[0] for line in record.splitlines()}, names)
            if library is None:
                return
            alone = {key: value for key, value in os.environ.items() if key not in ("GONGBAO_LIBRARY", "PYTHONPATH")}
            code = (
                "import datetime, gongbao; print(gongbao.__file__); print(gongbao.jinzhou.medical_aid("
                "date=datetime.date(2023, 3, 1), recipients='margin', self_pay=20000).total_aid)"
            )
            said = subprocess.run(
                [sys.executable, "-c", code], cwd=folder, env=alone, check=True, capture_output=True, text=True
            ).stdout.splitlines()
            self.assertTrue(said[0].startswith(os.path.realpath(folder)) or said[0].startswith(folder))
            self.assertEqual(said[1], "13320.00")

    def test_the_same_files_make_the_same_wheel(self):
        with tempfile.TemporaryDirectory() as folder:
            first = (pathlib.Path(folder) / wheels.build_wheel(folder)).read_bytes()
            self.assertEqual((pathlib.Path(folder) / wheels.build_wheel(folder)).read_bytes(), first)

    def test_a_library_that_is_not_there_is_said(self):
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "GONGBAO_LIBRARY": folder, "PYTHONPATH": str(HERE)}
            done = subprocess.run(
                [sys.executable, "-c", "import gongbao"], env=environment, capture_output=True, text=True
            )
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("GONGBAO_LIBRARY", done.stderr)
            self.assertIn(folder, done.stderr)


if __name__ == "__main__":
    unittest.main()
