import type { System } from "../../ledger/system.ts";
import type { Ink } from "../../visual/marks.ts";
import type { Built } from "./machines.ts";

/** Who supplies machines to a network, who rents them, and what for; plain words. */
export interface MarketData {
  readonly suppliers: readonly Supplier[];
  readonly network: { readonly name: string; readonly ink: Ink };
  readonly clients: { readonly name: string; readonly ink: Ink };
  /** What travels between them. */
  readonly flows: Readonly<Record<"given" | "paid" | "rented" | "asked" | "answered", string>>;
  /** What the marks mean. */
  readonly key: Readonly<Record<"idle" | "busy" | "model" | "has" | "wants", string>>;
  /** What the network is used for. */
  readonly uses: Readonly<Record<UseId, Use>>;
  readonly systems: readonly MarketSystem[];
  /** What the network is set beside, and in what it falls short of it. */
  readonly rival: { readonly name: string; readonly shortfalls: Shortfalls };
  /** What the marks do not mean. */
  readonly caution: string;
}

export interface Supplier {
  readonly id: string;
  readonly name: string;
  /** How its machines are housed. */
  readonly built: Built;
}

export type UseId = "inference" | "training";

export interface Use {
  readonly name: string;
  /** What it is, and what it asks of the network. */
  readonly does: string;
  readonly asks: string;
}

export interface MarketSystem {
  readonly id: string;
  readonly use: UseId;
  readonly system: System;
}

/** Each is drawn in its own way: links that break, machines that are missing, a way in that winds. */
export type Shortfalls = Readonly<Record<"broken" | "missing" | "winding", Shortfall>>;

export interface Shortfall {
  readonly says: string;
  /** The claim it stands on. */
  readonly href: string;
}
