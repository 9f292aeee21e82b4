// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

/** A cell that a spreadsheet would run as a formula begins with an apostrophe. */
const cell = (value: string | number | bigint): string => {
  const text = String(value);
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/** Rows as CSV, with the mark by which Excel knows UTF-8. */
export const csv = (rows: readonly (readonly (string | number | bigint)[])[]): string =>
  "\uFEFF" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");

export function save(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 30 * 1_000);
}
export const saveText = (name: string, type: string, text: string): void => save(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** A picture twice as fine as it is shown. */
export async function savePng(name: string, svgText: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  const scale = 2;
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext("2d")!;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((taken) => canvas.toBlob(taken, "image/png"));
  if (blob) save(name, blob);
}

const KEPT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight", "text-anchor", "opacity"];
/** A picture with the colours and letters that the page gives it, on its own. */
export function standalone(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const from = [...picture.querySelectorAll("*")];
  [...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(from[i]!);
    element.setAttribute("style", KEPT.map((name) => `${name}:${style.getPropertyValue(name).replaceAll('"', "'")}`).join(";"));
    element.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const { backgroundColor } = getComputedStyle(document.body);
  copy.setAttribute("style", `background:${backgroundColor}`);
  return new XMLSerializer().serializeToString(copy);
}
