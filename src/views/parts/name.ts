import type { Talk } from "../../slide/slide.ts";

/** What tells this talk, at this address, from all others of the same origin: windows find each other by it. */
export const nameOf = ({ title }: Talk): string =>
  `${location.pathname.replace(/[^/]*\.html$/, "")} ${title}`;
