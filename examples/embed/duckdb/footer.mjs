// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
//
// node footer.mjs FROM TO PLATFORM VERSION: what DuckDB reads of an extension before it loads it, behind the library:
// eight fields of 32 bytes, the last one first, and room for a signature.
import { readFileSync, writeFileSync } from "node:fs";

const [from, to, platform, version] = process.argv.slice(2);
const field = (text) => Buffer.concat([Buffer.from(text)], 32);
const fields = ["", "", "", "C_STRUCT", version, "v1.2.0", platform, "4"].map(field);
// A custom section of WebAssembly by form, in an ELF file too: its length 531, its name, and the length of what follows.
const head = Buffer.concat([Buffer.from([0, 147, 4, 16]), Buffer.from("duckdb_signature"), Buffer.from([128, 4])]);
writeFileSync(to, Buffer.concat([readFileSync(from), head, ...fields, Buffer.alloc(256)]));
