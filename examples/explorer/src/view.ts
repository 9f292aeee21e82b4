// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import type { Library } from "./library.ts";
import type { Language, Text } from "./text.ts";

/** What a view is known by in the address, and what it needs not know: #claim?rule=…&lang=zh. */
export type State = Readonly<Record<string, string>>;
export type Changes = Readonly<Record<string, string | undefined>>;

export interface Page {
  readonly lang: Language;
  readonly library: Library;
  /** Of this view, out of the address. */
  readonly state: State;
  /** Into the address, without a step of the history. Nothing is mounted again. */
  set(changes: Changes): void;
  /** Another view or state, as a step of the history. */
  go(view: string, state?: State): void;
  link(view: string, state?: State): string;
  /** In the language of the page, {1}, {2} filled. */
  say(text: Text, ...values: (string | number)[]): string;
}

export interface View {
  readonly id: string;
  readonly title: Text;
  /** A sentence under the title. */
  readonly lead: Text;
  /** Returns what undoes it. Called again when the language, the view or the address changes. */
  mount(root: HTMLElement, page: Page): void | (() => void);
}
