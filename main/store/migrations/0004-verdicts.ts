/**
 * What a producer, a producer's papers, a shop or its catalogue says concerns every product under it, but changes none of
 * those rows. Their verdicts go here, in the same transaction, whichever process or door wrote it.
 */
const OF_PRODUCER = 'SELECT id FROM product WHERE producerId = new';
const OF_SHOP = 'SELECT productId FROM listing WHERE shopId = new';

const forget = (name: string, on: string, products: string, when = '') => /* sql */ `
CREATE TRIGGER ${name} AFTER ${on} ${when} BEGIN
  DELETE FROM verdict WHERE productId IN (${products});
END;`;
const ownPaper = 'WHEN new.producerId IS NOT NULL';

export const verdicts = /* sql */ `
CREATE INDEX listing_of_shop ON listing (shopId);
${forget('verdicts_of_producer', 'UPDATE ON producer', `${OF_PRODUCER}.id`)}
${forget('verdicts_of_new_paper', 'INSERT ON paper', `${OF_PRODUCER}.producerId`, ownPaper)}
${forget('verdicts_of_paper', 'UPDATE ON paper', `${OF_PRODUCER}.producerId`, ownPaper)}
${forget('verdicts_of_shop', 'UPDATE ON shop', `${OF_SHOP}.id`)}
${forget('verdicts_of_new_catalogue', 'INSERT ON catalogue', `${OF_SHOP}.shopId`)}
${forget('verdicts_of_catalogue', 'UPDATE ON catalogue', `${OF_SHOP}.shopId`)}
`;
