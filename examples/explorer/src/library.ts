// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import { Gongbao } from "../../embed/wasm/src/gongbao.ts";

// The library in the page: its C interface by the module that Node and browsers use, and what the page asks beside it,
// by the functions of library/*.cpp. Nothing of the law is anywhere else.

export interface Texts {
  en: string;
  zh: string;
}

interface Exports {
  memory: WebAssembly.Memory;
  malloc(size: number): number;
  free(at: number): void;
  [name: string]: unknown;
}

const TOO_SMALL = -3;
const ROOM_SIZE = 12;

export class Library {
  readonly gongbao: Gongbao;
  private readonly x: Exports;
  private capacity = 1 << 16;

  constructor(instance: WebAssembly.Instance) {
    this.gongbao = new Gongbao(instance);
    this.x = instance.exports as unknown as Exports;
  }

  /** Calls a function of library/*.cpp: texts go in as where and how long, numbers as they are; a text comes out. */
  call(name: string, ...given: (string | number)[]): string {
    const call = this.x[name] as (...args: number[]) => number;
    const held: number[] = [];
    const place = (size: number): number => {
      const at = this.x.malloc(Math.max(size, 1));
      if (at === 0) throw new RangeError(`gongbao: no memory for ${size} bytes`);
      held.push(at);
      return at;
    };
    try {
      const args = given.flatMap((value) => {
        if (typeof value === "number") return [value];
        const bytes = new TextEncoder().encode(value);
        const at = place(bytes.length);
        new Uint8Array(this.x.memory.buffer).set(bytes, at);
        return [at, bytes.length];
      });
      const room = place(ROOM_SIZE);
      for (;;) {
        const at = place(this.capacity);
        new Uint32Array(this.x.memory.buffer, room, 3).set([at, this.capacity, 0]);
        const status = call(...args, room);
        const size = new Uint32Array(this.x.memory.buffer, room, 3)[2]!;
        if (status === TOO_SMALL) {
          this.capacity = size;
          continue;
        }
        if (status !== 0) throw new Error(`${name}: ${this.gongbao.errorName(status)}`);
        return new TextDecoder().decode(new Uint8Array(this.x.memory.buffer, at, size));
      }
    } finally {
      for (const at of held) this.x.free(at);
    }
  }
  ask<Answer>(name: string, ...given: (string | number)[]): Answer {
    return JSON.parse(this.call(name, ...given)) as Answer;
  }
}

/** The module that the page of one file holds, or gongbao.wasm beside the page. */
async function bytesOfModule(): Promise<ArrayBuffer> {
  const held = document.getElementById("wasm");
  if (held === null) {
    const response = await fetch("gongbao.wasm");
    if (!response.ok) throw new Error(`gongbao.wasm: ${response.status}`);
    return response.arrayBuffer();
  }
  const packed = Uint8Array.from(atob(held.textContent!), (c) => c.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

export async function openLibrary(): Promise<Library> {
  const { instance } = await WebAssembly.instantiate(await bytesOfModule(), {});
  return new Library(instance);
}
