/** A named system of the article, and what its card says, each line with the claim it stands on. */
export interface System<Category extends string = string, Id extends string = string> {
  readonly name: string;
  readonly category: Category;
  readonly card: {
    readonly does: CardLine<Id>;
    readonly whom: CardLine<Id>;
    readonly means: CardLine<Id>;
    readonly limit: CardLine<Id>;
  };
}

export interface CardLine<Id extends string = string> {
  readonly says: string;
  readonly cites: Id;
}

/** A branch of the taxonomy: which way the help goes, and by which remedy. */
export interface Category<Side extends string = string, Id extends string = string> {
  readonly name: string;
  /** The side that helps. */
  readonly from: Side;
  /** The remedy that its systems give. */
  readonly remedy: Id;
}
