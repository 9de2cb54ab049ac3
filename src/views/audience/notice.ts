/** Words for those who look. */
export interface Notice {
  readonly element: HTMLElement;
  say(...words: (string | Node)[]): void;
}

/** A line at the foot of the screen that tells a person what is not right, and goes by itself. */
export function createNotice(): Notice {
  const element = document.createElement("p");
  element.className = "notice";
  element.setAttribute("role", "status");
  element.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    say(...words) {
      clearTimeout(timer);
      element.replaceChildren(...words);
      element.hidden = false;
      timer = setTimeout(() => {
        element.hidden = true;
      }, 10_000);
    },
  };
}
