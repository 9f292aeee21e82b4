// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
import { h } from "../dom.ts";
import type { View } from "../view.ts";
import { articles as w } from "../words.ts";

export const articles: View = {
  id: "articles",
  title: w.title,
  lead: w.lead,
  mount(root, page) {
    root.append(h("p", {}, page.say(w.lead)));
  },
};
