/** How weights were found, below one node (below a level, for optimised ones). */
export type WeighRecord = { readonly node: string } & (
  | {
      readonly by: "pca";
      readonly rows: number;
      readonly eigenvalues: readonly number[];
      /** By component and child; the first are the weights. */
      readonly loadings: readonly (readonly number[])[];
    }
  | { readonly by: "entropy" /** By child: 1 where all rows are alike. */; readonly entropies: readonly number[] }
  | { readonly by: "critic"; readonly deviations: readonly number[]; readonly conflicts: readonly number[] }
  | {
      readonly by: "ahp";
      readonly lambda: number;
      readonly ci: number /** Null for two children, which cannot contradict one another. */;
      readonly cr: number | null;
    }
  | {
      readonly by: "budget-allocation";
      readonly voters: number;
      readonly shares: readonly {
        readonly id: string;
        readonly mean: number;
        readonly sd: number | null;
        readonly low: number;
        readonly high: number;
      }[];
    }
  | {
      readonly by: "optimised";
      readonly aim: "balance" | "most-information";
      readonly objective: number;
      /** Whether every component's influence is within a hundredth of equal; true for the other aim. */
      readonly attained: boolean;
      readonly components: readonly {
        readonly id: string;
        readonly correlation: number;
        readonly share: number;
        readonly weight: number;
      }[];
    }
);
