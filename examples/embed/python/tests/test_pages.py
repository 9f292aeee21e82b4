"""The examples of the pages, as they stand there."""

import doctest
import pathlib
import re
import unittest

import gongbao

HERE = pathlib.Path(__file__).resolve().parent.parent


class Pages(unittest.TestCase):
    def test_examples_say_what_is_written_behind_them(self):
        for page in ("README.md", "README.zh.md"):
            text = (HERE / page).read_text(encoding="utf-8")
            names, compared = {"help": lambda of: of.__doc__, "print": len}, 0
            for block in re.findall(r"```python\n(.*?)```", text, re.S):
                for line in block.splitlines():
                    statement, _, expected = line.partition("  #")
                    expected = expected.strip()
                    try:
                        value = eval(statement, names)
                    except SyntaxError:
                        exec(statement, names)
                        continue
                    if expected.startswith(("Decimal", "(", "[", "1", "2", "'")):
                        self.assertEqual(repr(value), expected, f"{page}: {statement}")
                        compared += 1
                    elif "==" in statement:
                        self.assertTrue(value, f"{page}: {statement}")
            self.assertGreater(compared, 1)

    def test_examples_of_the_documentation(self):
        failed, attempted = doctest.testmod(gongbao)
        self.assertEqual(failed, 0)
        self.assertGreater(attempted, 0)


if __name__ == "__main__":
    unittest.main()
