// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// The worked cases as any host runs them. Nothing here is of Node: a page runs it too.

/** Lines of rule, case, inputs, expected, note. */
export function parse(tsv) {
  return tsv.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line !== "").map((line) => {
    const [rule, label, inputs, expected] = line.split("\t");
    const pairs = (text) => Object.fromEntries(text.split(";").filter((part) => part !== "").map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at), part.slice(at + 1)];
    }));
    return { name: `${rule} ${label}`, rule, inputs: pairs(inputs), expected: pairs(expected) };
  });
}

/** What of an answer is not as expected; empty if nothing is. */
export function difference({ name, expected }, answer) {
  const got = answer.outputs ?? { error: answer.error };
  const wrong = Object.entries(expected).filter(([key, value]) => got[key] !== value);
  if (wrong.length === 0 && ("error" in expected) === ("error" in got)) return "";
  return `${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
}

/** FNV-1a of 64 bits, as in tests/proof/digest.hpp. */
class Digest {
  value = 0xcbf29ce484222325n;
  bytes(bytes) {
    for (const byte of bytes) this.value = ((this.value ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  text(text) {
    this.bytes(new TextEncoder().encode(text));
  }
  number(n) {
    for (let i = 0n; i < 64n; i += 8n) this.bytes([Number((n >> i) & 0xffn)]);
  }
}

/** The digest of tests/proof/paths.hpp over all answers. */
export function digest(answers) {
  const all = new Digest();
  for (const answer of answers) {
    const one = new Digest();
    if (answer.outputs === undefined) one.text(`${answer.error}@${answer.where}`);
    for (const [key, value] of Object.entries(answer.outputs ?? {})) one.text(`${key}=${value};`);
    all.number(one.value);
  }
  return all.value.toString(16).padStart(16, "0");
}
