/** Makes a drawn picture one to look at: nobody presses what is read or printed. */
export function putToRest(svg: SVGSVGElement): void {
  for (const mark of svg.querySelectorAll("[role], [tabindex]"))
    for (const name of ["role", "tabindex", "aria-pressed", "aria-expanded", "aria-label"])
      mark.removeAttribute(name);
}
