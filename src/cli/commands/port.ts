import { WrongOption } from "../options.ts";

/** A port as it is typed. @throws WrongOption where it is none */
export function portOf(typed: string): number {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new WrongOption(`"${typed}" is no port; a port is a number from 1 to 65535`);
  return port;
}
