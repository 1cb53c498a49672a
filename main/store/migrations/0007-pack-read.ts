/** What a person saw on the pack with their own eyes, and the measure of its bar code. */
export const packRead = /* sql */ `
ALTER TABLE label ADD COLUMN barsWidth REAL;
ALTER TABLE label ADD COLUMN confirmed TEXT;
`;
