/** Plot's drawing as a picture has it: in the theme's letters, with names that depend on nothing but the drawing. */

/** The drawing's marks in a group, as a picture may hold them. */
export function settle(drawn: SVGSVGElement): SVGGElement {
  const group = drawn.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
  // What Plot says of its own look: the slide's style sheet says it here.
  for (const style of drawn.querySelectorAll("style")) style.remove();
  group.append(...drawn.childNodes);
  group.setAttribute("fill", "currentColor");
  group.setAttribute("text-anchor", "middle");
  group.style.fontSize = "20px";
  group.style.color = "var(--ink)";
  nameParts(group);
  nameByWhatTheyAre(group);
  return group;
}

/** Groups are named for whoever styles or tests them; what a listener hears is the picture's own description. */
function nameParts(group: SVGGElement): void {
  for (const part of group.querySelectorAll("[aria-label]")) {
    const name = part.getAttribute("aria-label") ?? "";
    part.removeAttribute("aria-label");
    part.setAttribute("data-part", name);
    // The ticks are for the eye to measure by: a listener has the table.
    if (/axis tick label/.test(name)) part.setAttribute("aria-hidden", "true");
    if (/axis tick label/.test(name)) (part as SVGGElement).style.fill = "var(--quiet)";
    if (/axis label/.test(name)) (part as SVGGElement).style.fill = "var(--quiet)";
    // Plot leaves a label above the y axis three pixels, which is too little for letters this size.
    if (/y-axis label/.test(name)) (part as SVGGElement).style.translate = "0 4px";
    if (!/grid/.test(name)) continue;
    part.removeAttribute("stroke-opacity");
    (part as SVGGElement).style.stroke = "var(--faint)";
  }
}

/** Plot counts its ids up from page load. A clip or a marker is named by what it draws, and so always the same. */
function nameByWhatTheyAre(group: SVGGElement): void {
  for (const named of group.querySelectorAll("[id]")) {
    const { id: counted } = named;
    named.removeAttribute("id");
    const id = `chart-${hash(named.outerHTML)}`;
    named.id = id;
    for (const user of group.querySelectorAll("*"))
      for (const { name, value } of [...user.attributes])
        if (value === `url(#${counted})`) user.setAttribute(name, `url(#${id})`);
        else if (value === `#${counted}`) user.setAttribute(name, `#${id}`);
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}
