// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import "./style.css";
import { h, replace } from "./dom.ts";
import { openLibrary, type Library } from "./library.ts";
import { say, type Language, type Text } from "./text.ts";
import type { Changes, Page, State, View } from "./view.ts";
import { articles } from "./views/articles.ts";
import { calendar } from "./views/calendar.ts";
import { claim } from "./views/claim.ts";
import { curve } from "./views/curve.ts";
import { whatIf } from "./views/what_if.ts";
import { shared } from "./words.ts";

const views: readonly View[] = [curve, claim, whatIf, calendar, articles];

interface Address {
  view: string;
  lang: Language;
  state: State;
}
const ofBrowser = (): Language => (/^zh\b/i.test(navigator.language) ? "zh" : "en");
function read(hash: string): Address {
  const [view = "", query = ""] = hash.replace(/^#/, "").split("?");
  const { lang, ...state } = Object.fromEntries(new URLSearchParams(query));
  return {
    view: views.some((v) => v.id === view) ? view : views[0]!.id,
    lang: lang === "zh" || lang === "en" ? lang : ofBrowser(),
    state,
  };
}
function write({ view, lang, state }: Address): string {
  return `#${view}?${new URLSearchParams({ ...state, lang })}`;
}

const app = document.getElementById("app")!;
let address = read(location.hash);

// The address follows what is done a little later: browsers limit how often it may change.
let waiting: ReturnType<typeof setTimeout> | undefined;
function settleAddress(): void {
  clearTimeout(waiting);
  waiting = undefined;
  if (location.hash !== write(address)) history.replaceState(null, "", write(address));
}
function changeLater(): void {
  if (waiting === undefined) waiting = setTimeout(settleAddress, 200);
}
function go(to: Address): void {
  settleAddress();
  history.pushState(null, "", write(to));
  address = to;
  show();
  scrollTo({ top: 0 });
  document.getElementById("title")?.focus({ preventScroll: true });
}

let library: Library | undefined;
let failure: unknown;
let unmount: (() => void) | void;

function header(t: (text: Text) => string): HTMLElement {
  const { lang } = address;
  return h("header", { class: "top" },
    h("a", { class: "skip", href: "#main", onclick: (event: Event) => { event.preventDefault(); document.getElementById("main")!.focus(); } }, t(shared.skip)),
    h("div", { class: "brand" }, h("span", { class: "seal", lang: "zh", "aria-hidden": "true" }, "公报"), h("span", {}, t(shared.brand))),
    h("nav", { "aria-label": t(shared.views) },
      h("ul", {}, views.map((view) => h("li", {}, h("a", {
        href: write({ view: view.id, lang, state: {} }),
        "aria-current": view.id === address.view ? "page" : undefined,
        onclick: (event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          go({ view: view.id, lang, state: {} });
        },
      }, t(view.title)))))),
    h("button", {
      class: "language", lang: lang === "zh" ? "en" : "zh-Hans",
      onclick: () => { address = { ...address, lang: lang === "zh" ? "en" : "zh" }; settleAddress(); show(); document.querySelector<HTMLElement>(".language")!.focus(); },
    }, lang === "zh" ? "English" : "中文"));
}

function show(): void {
  unmount?.();
  unmount = undefined;
  const { lang } = address;
  const view = views.find((v) => v.id === address.view)!;
  const t = (text: Text, ...values: (string | number)[]) => say(text, lang, ...values);
  document.documentElement.lang = lang === "zh" ? "zh-Hans" : "en";
  document.title = `${t(view.title)} · ${t(shared.brand)}`;
  const root = h("div", { class: `view ${view.id}` });
  const main = h("main", { id: "main", tabindex: "-1" },
    h("div", { class: "heading" }, h("h1", { id: "title", tabindex: "-1" }, t(view.title)), h("p", { class: "lead" }, t(view.lead))),
    root);
  const footer = h("footer", {});
  replace(app, header(t), main, footer);
  const fail = (text: Text, error: unknown) => {
    console.error(error);
    replace(root, h("p", { class: "failure", role: "alert" }, t(text)));
  };
  if (library === undefined) {
    if (failure !== undefined) fail(shared.noLibrary, failure);
    return;
  }
  const { gongbao } = library;
  gongbao.language = lang;
  replace(footer,
    h("p", {}, t(shared.computedHere, gongbao.version)),
    h("p", { class: "digest" }, t(shared.tables), " ", h("code", {}, gongbao.tablesDigest)));
  const page: Page = {
    lang, library, say: t,
    get state() { return address.state; },
    set(changes: Changes) {
      const state: Record<string, string> = { ...address.state };
      for (const [key, value] of Object.entries(changes))
        if (value === undefined) delete state[key];
        else state[key] = value;
      address = { ...address, state };
      changeLater();
    },
    go: (id, state = {}) => go({ view: id, lang, state }),
    link: (id, state = {}) => write({ view: id, lang, state }),
  };
  try {
    unmount = view.mount(root, page);
  } catch (error) {
    fail(shared.failed, error);
  }
}

addEventListener("popstate", () => {
  clearTimeout(waiting);
  waiting = undefined;
  address = read(location.hash);
  show();
});
addEventListener("pagehide", settleAddress);

// For who opens the console, and for tests: the library that the page computes with.
declare global {
  var gongbao: Library["gongbao"] | undefined;
}

openLibrary().then((opened) => { library = opened; globalThis.gongbao = opened.gongbao; }, (error: unknown) => { failure = error; }).then(() => {
  settleAddress();
  show();
  app.dataset.ready = "";
});
