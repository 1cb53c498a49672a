/** How many grams or millilitres a unit of the label is. */
export const IN_BASE_UNIT: Record<string, number> = { g: 1, kg: 1_000, mg: 0.001, ml: 1, cl: 10, l: 1_000, lít: 1_000 };
