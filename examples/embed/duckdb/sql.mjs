// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node sql.mjs QUERY, or with queries on its input: what DuckDB answers, with the extension loaded, after `build`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The engine out of a folder that `build` made, and a database of its own with the extension. */
export async function open(folder) {
  const require = createRequire(join(folder, "package.json"));
  const engine = await import(pathToFileURL(require.resolve("@duckdb/node-api")).href).then((m) => m.default ?? m);
  const database = await (await engine.DuckDBInstance.create(":memory:", { allow_unsigned_extensions: "true" })).connect();
  await database.run(`LOAD '${folder.replaceAll("'", "''")}/gongbao.duckdb_extension'`);
  return { engine, database };
}

if (argv[1] !== undefined && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { database } = await open(process.env.GONGBAO_DUCKDB ?? fileURLToPath(new URL("../../../build/duckdb", import.meta.url)));
    const statements = await database.extractStatements(argv[2] ?? readFileSync(0, "utf8"));
    for (let i = 0; i < statements.count; ++i) {
      const read = await (await statements.prepare(i)).runAndReadAll();
      const names = read.columnNames();
      if (names.length > 0) console.log([names, ...read.getRows()].map((row) => row.map((cell) => cell ?? "NULL").join(" | ")).join("\n"));
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
