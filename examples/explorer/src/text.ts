// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Language } from "../../embed/wasm/src/gongbao.ts";

/** What the page says, in both languages: a missing half does not compile. */
export type Text = readonly [en: string, zh: string];
export type { Language };

export const say = (text: Text, lang: Language, ...values: (string | number)[]): string =>
  text[lang === "zh" ? 1 : 0].replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place) - 1] ?? ""));

export const words = <Key extends string>(all: Record<Key, Text>): Record<Key, Text> => all;
